import type { DomainFault } from '../ranking/domain.ts';
import type { Draw, DrawOptions } from '../ranking/draws.ts';
import { ABSENCE, type RankingTable } from '../ranking/rankingTable.ts';
import { type DrawRules, ranksOfDraws, robustness } from '../ranking/robustness.ts';
import type { Method, Standings } from '../ranking/standings.ts';
import type { Spot } from '../tables/report.ts';
import { progressOf } from './rankProgress.ts';

/** One ranked field, and what else is to be told of each place. */
export interface Ranked {
  readonly table: RankingTable;
  readonly method: Method;
  readonly standings: Standings;
  readonly ranks: Uint32Array;
  /** Bonus and penalty points, and what parts level places, where there are such. */
  readonly rules: DrawRules;
  readonly more: readonly OutputColumn[];
  /** Where the cell stands that a method cannot take. */
  readonly spotOf: (fault: DomainFault) => Spot;
}

/** A column of the output: a number (NaN where there is none) or a text a place. */
export interface OutputColumn {
  readonly name: string;
  readonly cells: readonly (number | string)[];
}

/** place, score, rank; then what the run asked for. Places stand by rank. */
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

/** The ranks under each given draw, one column a draw; places in the order of the table. */
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

/** Whether a value that has a weight is missing without a reason that says how it counts. */
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

/** A number with 15 significant digits; '' where there is none. */
export function outputNumber(value: number): string {
  return Number.isNaN(value) ? '' : String(Number(value.toPrecision(15)));
}
