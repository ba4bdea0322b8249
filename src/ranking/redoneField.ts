import type { Adjustment } from '../figures/tables.ts';
import { domainFaults } from './domain.ts';
import type { RankingTable } from './rankingTable.ts';
import { type FieldRun, type RulesRun, runField } from './runContest.ts';

/**
 * The leaders of a field, by index, worked out anew by its rules with other points or other values;
 * none where the method cannot take these values.
 */
export function leadersWith(
  { rules, period }: RulesRun,
  field: FieldRun,
  adjustments: readonly Adjustment[],
  table: RankingTable = field.table,
): readonly number[] {
  if (domainFaults(table, rules.method, field.standings.weights).length > 0) return [];
  return runField(adjustments, rules, period, { ...field, table }, undefined).leaders;
}
