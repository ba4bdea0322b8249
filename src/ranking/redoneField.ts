import type { Adjustment } from '../figures/tables.ts';
import type { RankingTable } from './rankingTable.ts';
import { type FieldRun, type RulesRun, runField } from './runContest.ts';

/** The leaders of a field, by index, worked out anew by its rules with other points or other values. */
export function leadersWith(
  { rules, period }: RulesRun,
  field: FieldRun,
  adjustments: readonly Adjustment[],
  table: RankingTable = field.table,
): readonly number[] {
  return runField(adjustments, rules, period, { ...field, table }, undefined).leaders;
}
