import type { Dataset } from '../../figures/dataset.ts';
import { type Period, periodBefore, periodCode } from '../../figures/period.ts';
import type { Contest, Place } from '../../figures/tables.ts';
import { type ContestRun, runContest } from '../../ranking/runContest.ts';
import { fieldBelow } from './field.ts';

/** The rank of a place in a contest, computed by its rules; it announces no award. */
export interface ContestRank {
  readonly contest: Contest;
  /** The field, or empty if all places compete in one. */
  readonly group: string;
  readonly rank: number;
  /** The number of places in the field. */
  readonly field: number;
  /** Another place has the same rank. */
  readonly shared: boolean;
  /** Places gained on the previous period in the same field; negative if the rank fell. */
  readonly moved: number | undefined;
}

// Cached, because every page of a place needs the same runs and a dataset never changes.
const known = new WeakMap<Dataset, Map<string, ContestRun | undefined>>();

/**
 * The ranks of a place in the contests whose rules are published, in the order of contests.csv. A
 * contest that ranks only reporting places gives no rank if a place of the same whole is left out.
 */
export function contestRanks(dataset: Dataset, place: Place, period: Period): ContestRank[] {
  const ids = [...new Set(dataset.contests.map(({ id }) => id))];
  const before = periodBefore(period);
  return ids.flatMap((id) => {
    const now = rankIn(dataset, runOf(dataset, id, period), place);
    if (!now) return [];
    const then = before && rankIn(dataset, runOf(dataset, id, before), place);
    const moved = then && then.group === now.group ? then.rank - now.rank : undefined;
    return [{ ...now, moved }];
  });
}

function runOf(dataset: Dataset, id: string, period: Period): ContestRun | undefined {
  const runs = known.get(dataset) ?? new Map<string, ContestRun | undefined>();
  known.set(dataset, runs);
  const key = `${id} ${periodCode(period)}`;
  if (!runs.has(key)) {
    const run = runContest(dataset, id, period);
    runs.set(key, typeof run === 'string' ? undefined : run);
  }
  return runs.get(key);
}

function rankIn(
  dataset: Dataset,
  run: ContestRun | undefined,
  place: Place,
): Omit<ContestRank, 'moved'> | undefined {
  for (const field of run?.fields ?? []) {
    const at = field.places.findIndex(({ id }) => id === place.id);
    const rank = field.ranks[at] ?? 0;
    if (!run || rank === 0) continue;
    const ranked = new Set(field.places.map(({ id }) => id));
    const sisters = place.parent ? fieldBelow(dataset, place.parent) : [];
    if (field.group === undefined && !sisters.every(({ id }) => ranked.has(id))) continue;
    return {
      contest: run.rules.contest,
      group: field.group ?? '',
      rank,
      field: field.places.length,
      shared: field.ranks.filter((other) => other === rank).length > 1,
    };
  }
  return undefined;
}
