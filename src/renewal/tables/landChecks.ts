import type { Problem } from '../../figures/problem.ts';
import type { KnownIds } from '../../intake/knownIds.ts';
import type { TableRows } from '../../intake/tableChecks.ts';
import { caseProblems } from './caseChecks.ts';
import { enterpriseProblems } from './enterpriseChecks.ts';
import type { EnterpriseRows } from './enterpriseRows.ts';
import { landRuleProblems } from './landRuleChecks.ts';
import { ledgerProblems } from './ledgerChecks.ts';
import { parkProblems, projectProblems } from './projectChecks.ts';
import { summaryProblems } from './summaryChecks.ts';

/** Lists all problems of the land renewal tables beyond their cells and references. */
export function landProblems(
  tables: TableRows,
  enterprises: EnterpriseRows | undefined,
  known: KnownIds,
): Problem[] {
  const { parks = [], projects = [], cases = [], renewal_summary: summary = [] } = tables;
  return [
    ...parkProblems(parks),
    ...(enterprises ? enterpriseProblems(enterprises, known) : []),
    ...projectProblems(projects, known),
    ...caseProblems(cases),
    ...(enterprises?.complete && cases.length > 0
      ? ledgerProblems(enterprises.columns, cases, projects)
      : []),
    ...summaryProblems(summary, known),
    ...landRuleProblems(tables),
  ];
}
