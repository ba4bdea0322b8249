import type { TableReader } from '../../intake/extension.ts';
import { rowFaultIn } from '../../intake/rowFault.ts';
import type { Row } from '../../intake/smallTable.ts';
import { fixed } from '../../tables/report.ts';
import type { UpgradeData } from '../data/upgradeProject.ts';
import { UPGRADE_PROJECTS } from './upgradeProjects.ts';

const fault = rowFaultIn('upgrade_projects.csv');

/** Reads the table of upgrade projects. */
export const UPGRADE_READER: TableReader<UpgradeData> = {
  schemas: [UPGRADE_PROJECTS],
  start: () => ({
    large: () => undefined,
    check: async ({ upgrade_projects: rows = [] }) => rows.flatMap(investmentProblems),
    data: ({ upgrade_projects: rows = [] }, version) => ({
      version,
      projects: rows.map(({ cells }) => UPGRADE_PROJECTS.read(cells)),
    }),
  }),
};

function investmentProblems(row: Row) {
  const { investment = '', unit = '' } = row.cells;
  if (investment.startsWith('-')) {
    const expected = fixed('不小于零的投资额', 'an investment of zero or more');
    const mend = fixed('改正投资额，没有就留空', 'correct it, or leave it empty');
    return [fault(row, 'investment', 'negative-investment', expected, mend)];
  }
  if (investment !== '' && unit === '') {
    const expected = fixed('有投资额就写单位', 'a unit for an investment');
    const mend = fixed('写上 万元 或 亿元', 'write 万元 or 亿元');
    return [fault(row, 'unit', 'no-unit', expected, mend)];
  }
  return [];
}
