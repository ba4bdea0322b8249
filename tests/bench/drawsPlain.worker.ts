import type { RankingTable } from '../../src/ranking/rankingTable.ts';
import { tableOf } from './drawsTable.ts';

/** The number of places, and the number of rankings. */
export interface PlainTask {
  readonly places: number;
  readonly draws: number;
}

self.addEventListener('message', ({ data }: MessageEvent<PlainTask>) => {
  self.postMessage(plainDraws(tableOf(data.places), data.draws));
});

/** The same without optimisation: objects, closures, one sort per draw. */
function plainDraws({ places, criteria }: RankingTable, draws: number): number[][] {
  const points = criteria.map(({ parts: [part] }) => {
    const values = [...(part?.column.values ?? [])];
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return values.map((value) => (100 * (value - least)) / (most - least));
  });
  const ranks = places.map((): number[] => []);
  for (let draw = 0; draw < draws; draw++) {
    const weights = criteria.map(({ weight }) => weight * (1 + 0.25 * (2 * Math.random() - 1)));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const scored = places.map((_, i) => ({
      i,
      score: points.reduce((all, one, j) => all + (one[i] ?? 0) * ((weights[j] ?? 0) / sum), 0),
    }));
    scored.sort((a, b) => b.score - a.score);
    scored.forEach(({ i }, rankBefore) => {
      ranks[i]?.push(rankBefore + 1);
    });
  }
  return ranks.map((own) => own.sort((a, b) => a - b));
}
