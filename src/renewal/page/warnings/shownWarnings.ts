import { WARNING_KINDS, type WarningKind } from '../../address/renewalQuery.ts';
import { firmIn } from '../../rules/firmsOfYear.ts';
import type { Overview } from '../../rules/overview.ts';
import type { Warning } from '../../rules/warnings/warning.ts';

/**
 * The warnings about firms of a park, or of all parks if none is given. Overdue cases come first.
 */
export function warningsOf(
  { warnings, tables, year }: Overview,
  park: string | undefined,
): readonly Warning[] {
  if (park === undefined) return warnings;
  return warnings.filter(({ enterprise }) => firmIn(tables, enterprise, year)?.park === park);
}

/** The number of warnings of each kind. */
export function kindCounts(warnings: readonly Warning[]): Record<WarningKind, number> {
  const counts = { disposal: 0, evaluation: 0, cultivation: 0 };
  for (const { kind } of warnings) counts[kind]++;
  return counts;
}

/**
 * The first warnings of each kind, so that every kind shows; if one kind has few, others take its
 * room.
 */
export function firstOfEachKind(warnings: readonly Warning[], count: number): Warning[] {
  const byKind = WARNING_KINDS.map((wanted) => warnings.filter(({ kind }) => kind === wanted));
  const picked = new Set<Warning>();
  for (let place = 0; picked.size < Math.min(count, warnings.length); place++) {
    for (const own of byKind) {
      const next = own[place];
      if (next && picked.size < count) picked.add(next);
    }
  }
  return warnings.filter((one) => picked.has(one));
}
