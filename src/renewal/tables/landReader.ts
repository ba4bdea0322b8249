import type { TableReader, TableReading } from '../../intake/extension.ts';
import type { RenewalParts } from '../data/renewalTables.ts';
import { type EnterpriseRows, readEnterpriseRows } from './enterpriseRows.ts';
import { LAND_NAMES } from './landNames.ts';
import { LAND_TABLES } from './landTables.ts';
import { renewalParts } from './renewalParts.ts';

/**
 * Reads the tables of land renewal; enterprises.csv may have a million rows and is stored by
 * columns.
 */
export const LAND_READER: TableReader<RenewalParts> = {
  schemas: LAND_NAMES.map((name) => LAND_TABLES[name]),
  start: (): TableReading<RenewalParts> => {
    let enterprises: EnterpriseRows | undefined;
    return {
      large: (table, blob, watch) =>
        table === 'enterprises'
          ? readEnterpriseRows(blob, watch).then((read) => {
              enterprises = read;
              const { columns, complete, problems } = read;
              return { ids: complete ? columns.codes.enterprise.names : undefined, problems };
            })
          : undefined,
      check: async (rows, known) => {
        const { landProblems } = await import('./landChecks.ts');
        return landProblems(rows, enterprises, known);
      },
      data: (rows, version) => renewalParts(rows, enterprises, version),
    };
  },
};
