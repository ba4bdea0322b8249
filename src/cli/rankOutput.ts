import type { DomainFault } from '../ranking/domain.ts';
import type { Draw, DrawOptions } from '../ranking/draws.ts';
import { ABSENCE, type RankingTable } from '../ranking/rankingTable.ts';
import { type DrawRules, ranksOfDraws, robustness } from '../ranking/robustness.ts';
import type { Method, Standings } from '../ranking/standings.ts';
import type { Spot } from '../tables/report.ts';
import { progressOf } from './rankProgress.ts';

/** One ranked field, with the data for further columns. */
export interface Ranked {
  readonly table: RankingTable;
  readonly method: Method;
  readonly standings: Standings;
  readonly ranks: Uint32Array;
  /** Bonus and penalty points, and the rules that break ties, if any. */
  readonly rules: DrawRules;
  readonly more: readonly OutputColumn[];
  /** The position of a cell that a method cannot process. */
  readonly spotOf: (fault: DomainFault) => Spot;
}

/** A column of the output: one number (NaN if missing) or one text per place. */
export interface OutputColumn {
  readonly name: string;
  readonly cells: readonly (number | string)[];
}

/** The columns place, score and rank, followed by the requested ones. Places are sorted by rank. */
export function outputColumns(
  { table, method, standings, ranks, rules, more }: Ranked,
  {
    contributions,
    draws,
  }: { readonly contributions: boolean; readonly draws: DrawOptions | undefined },
): OutputColumn[] {
  const watch = draws && progressOf(table, method, draws.count);
  const robust = draws && robustness(table, method, draws, { ...rules, ...watch });
  const bounds = standings.rankBounds;
  const ranksOf = (list: Uint32Array) => Array.from(list, (rank) => rank || Number.NaN);
  return inOrder(ranks, [
    { name: 'place', cells: table.places },
    { name: 'score', cells: [...standings.scores] },
    { name: 'rank', cells: ranksOf(ranks) },
    ...(bounds
      ? [
          { name: 'rank_best', cells: ranksOf(bounds.best) },
          { name: 'rank_worst', cells: ranksOf(bounds.worst) },
        ]
      : []),
    ...more,
    ...(robust
      ? [
          { name: 'rank_median', cells: [...robust.median] },
          { name: 'rank_p05', cells: [...robust.p05] },
          { name: 'rank_p95', cells: [...robust.p95] },
          { name: 'win_probability', cells: [...robust.winProbability] },
        ]
      : []),
    ...(contributions
      ? table.criteria.map(({ id }, j) => ({
          name: id,
          cells: [...(standings.contributions[j] ?? [])],
        }))
      : []),
  ]);
}

/** The ranks under each given draw, one column per draw; places in the order of the table. */
export function drawColumns(
  { table, method, rules }: Ranked,
  draws: readonly Draw[],
): OutputColumn[] {
  const columns = Array.from(ranksOfDraws(table, method, draws, rules), ({ draw, ranks }) => ({
    name: String(draw.number),
    cells: Array.from(ranks, (rank) => rank || Number.NaN),
  }));
  return [{ name: 'place', cells: table.places }, ...columns];
}

/** Says if a weighted value is missing without a reason that decides how it counts. */
export function hasGaps({ criteria }: RankingTable, weights: Float64Array): boolean {
  return criteria.some(
    ({ parts }, j) =>
      weights[j] !== 0 && parts.some(({ column }) => column.absent.includes(ABSENCE.missing)),
  );
}

function inOrder(ranks: Uint32Array, columns: readonly OutputColumn[]): OutputColumn[] {
  const last = ranks.length + 1;
  const order = Array.from(ranks.keys()).sort((a, b) => (ranks[a] || last) - (ranks[b] || last));
  return columns.map(({ name, cells }) => ({ name, cells: order.map((i) => cells[i] ?? '') }));
}

/** A number with 15 significant digits; '' if missing. */
export function outputNumber(value: number): string {
  return Number.isNaN(value) ? '' : String(Number(value.toPrecision(15)));
}
