import type { TableRows } from '../../intake/tableChecks.ts';
import type { Table } from '../../tables/table.ts';
import { NO_ENTERPRISES } from '../data/enterpriseTable.ts';
import type { RenewalParts } from '../data/renewalTables.ts';
import type { EnterpriseRows } from './enterpriseRows.ts';
import { LAND_TABLES as T } from './landTables.ts';

/** Converts the land renewal tables to their types; empty if the dataset has none. */
export function renewalParts(
  tables: TableRows,
  enterprises: EnterpriseRows | undefined,
  version: string,
): RenewalParts {
  const rowsOf = <Row>({ name, read }: Table<Row>): Row[] =>
    (tables[name] ?? []).map(({ cells }) => read(cells));
  return {
    version,
    parks: rowsOf(T.parks),
    enterprises: enterprises?.columns ?? NO_ENTERPRISES,
    projects: rowsOf(T.projects),
    cases: rowsOf(T.cases),
    summary: rowsOf(T.renewal_summary),
    rules: {
      sets: rowsOf(T.rules_sets),
      evaluations: rowsOf(T.rules_evaluations),
      items: rowsOf(T.rules_indicators),
      classes: rowsOf(T.rules_classes),
      criteria: rowsOf(T.rules_criteria),
      points: rowsOf(T.rules_items),
      brackets: rowsOf(T.rules_brackets),
      conditions: rowsOf(T.rules_conditions),
      stages: rowsOf(T.rules_stages),
      policies: rowsOf(T.rules_policies),
    },
  };
}
