import { decimalText } from '../../figures/decimal.ts';
import type { Problem } from '../../figures/problem.ts';
import { rowFaultIn } from '../../intake/rowFault.ts';
import type { Row } from '../../intake/smallTable.ts';
import { fixed, say } from '../../tables/report.ts';
import { type EnterpriseColumns, EnterpriseTable } from '../data/enterpriseTable.ts';
import { landDecimal, landLedger } from '../data/landLedger.ts';
import { CASES } from './cases.ts';
import { PROJECTS } from './projects.ts';

const inCases = rowFaultIn('cases.csv');
const inProjects = rowFaultIn('projects.csv');

/** Checks that land is freed once and taken once; reports the row that counts it twice. */
export function ledgerProblems(
  enterprises: EnterpriseColumns,
  cases: readonly Row[],
  projects: readonly Row[],
): Problem[] {
  const caseRows = new Map<string, Row>(cases.map((row) => [row.cells.case ?? '', row]));
  const projectRows = new Map<string, Row>(projects.map((row) => [row.cells.project ?? '', row]));
  const { faults } = landLedger(
    new EnterpriseTable(enterprises),
    cases.map(({ cells }) => CASES.read(cells)),
    projects.map(({ cells }) => PROJECTS.read(cells)),
  );
  return faults.flatMap((fault) => {
    if (fault.kind === 'freed-twice') {
      const row = caseRows.get(fault.case);
      const area = decimalText(landDecimal(fault.area));
      const free = decimalText(landDecimal(fault.free));
      return row
        ? [
            inCases(
              row,
              'land_freed',
              'freed-twice',
              say(`地块共 ${area} 亩`, `no more than the parcel's ${area} mu`),
              say(
                `加上这一案，${fault.parcel} 上空着 ${free} 亩；同一亩地只腾一次`,
                `with this case ${free} mu lie free on ${fault.parcel}; a mu is freed once`,
              ),
            ),
          ]
        : [];
    }
    const row = projectRows.get(fault.project);
    // A missing case has already been reported.
    if (!row || !caseRows.has(fault.case)) return [];
    const left = decimalText(landDecimal(fault.left));
    return [
      inProjects(
        row,
        'land_from',
        'taken-twice',
        say(
          `${fault.case} 当时还剩 ${left} 亩`,
          `no more than the ${left} mu left of ${fault.case} then`,
        ),
        fixed(
          '核对亩数和先后；同一亩地只用一次',
          'check the areas and the days; a mu is taken once, and not before it is freed',
        ),
      ),
    ];
  });
}
