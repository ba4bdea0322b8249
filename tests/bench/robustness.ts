import { seeded } from '../../src/ranking/random.ts';
import { columnOf, type RankingTable } from '../../src/ranking/rankingTable.ts';
import { robustness } from '../../src/ranking/robustness.ts';
import { type Method, rank } from '../../src/ranking/standings.ts';

const TURNS = 5;
const INDICATORS = 10;
const METHOD: Method = {
  scoring: 'min-max',
  aggregation: 'arithmetic',
  weighting: 'given',
  missing: 'reweight',
};

/** Many draws of a ranking beside a plain implementation of the same, the medians of five turns. */
export async function benchRobustness(): Promise<string[]> {
  return [
    compare(100, 10_000),
    compare(3000, 1000),
    `a moved weight, 100 × 10: ${time(() => rank(tableOf(100), METHOD)).toFixed(2)} ms for the whole ranking with contributions`,
  ];
}

function compare(places: number, draws: number): string {
  const table = tableOf(places);
  const ours = time(() =>
    robustness(table, METHOD, {
      count: draws,
      seed: 1,
      weights: { kind: 'noise', share: 0.25 },
      scorings: ['min-max'],
      rounding: false,
    }),
  );
  const plain = time(() => plainDraws(table, draws));
  return `${draws} draws of ${places} × ${INDICATORS}: ${ours.toFixed(0)} ms (plainly written ${plain.toFixed(0)} ms, ratio ${(ours / plain).toFixed(2)})`;
}

function tableOf(places: number): RankingTable {
  const random = seeded(places);
  return {
    places: Array.from({ length: places }, (_, i) => `p${i}`),
    criteria: Array.from({ length: INDICATORS }, (_, j) => ({
      id: `i${j}`,
      weight: j + 1,
      parts: [{ share: 1, column: columnOf(Array.from({ length: places }, () => random() * 100)) }],
    })),
  };
}

/** The same without a thought for speed: objects, closures, a sort a draw. */
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

function time(work: () => unknown): number {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(TURNS / 2)] ?? 0;
}
