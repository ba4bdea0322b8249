import type { Adjustment } from '../figures/tables.ts';
import { domainFaults } from './domain.ts';
import type { RankingTable } from './rankingTable.ts';
import { type FieldRun, type RulesRun, runField } from './runContest.ts';

/**
 * Recomputes the leaders of a field, by index, by its rules with other points or other values.
 *
 * @returns an empty list if the method does not accept the values
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
