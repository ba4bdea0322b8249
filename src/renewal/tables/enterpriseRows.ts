import type { Problem } from '../../figures/problem.ts';
import {
  type BadDecimal,
  CodeBuilder,
  type ColumnBuilder,
  DecimalBuilder,
  NumberBuilder,
} from '../../intake/columns.ts';
import type { ByteWatch } from '../../intake/decode.ts';
import { readTable } from '../../intake/readTable.ts';
import type { Amount } from '../data/enterprise.ts';
import { AMOUNTS } from '../data/enterprise.ts';
import { ENTERPRISE_CODES, type EnterpriseColumns, recordOf } from '../data/enterpriseTable.ts';
import { ENTERPRISES } from './enterprises.ts';

/** enterprises.csv as columns, and the amount cells that are not decimals. */
export interface EnterpriseRows {
  readonly columns: EnterpriseColumns;
  readonly badAmounts: Readonly<Record<Amount, readonly BadDecimal[]>>;
  /** True if no row was lost to broken quotes or commas, so that all ids are known. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/** Reads enterprises.csv of any size, with one builder per column, in the order of the schema. */
export async function readEnterpriseRows(blob: Blob, watch: ByteWatch): Promise<EnterpriseRows> {
  let builders = newBuilders();
  const { readable, problems } = await readTable(
    'enterprises.csv',
    blob,
    ENTERPRISES,
    {
      start: () => {
        builders = newBuilders();
      },
      rows: (rows, lines, positions) => {
        builders.lines.push(lines);
        builders.inOrder.forEach((builder, i) => {
          builder?.push(rows, positions[i]);
        });
      },
    },
    watch,
  );
  const { codes, amounts } = builders;
  const lines = builders.lines.finish();
  return {
    columns: {
      length: lines.length,
      lines,
      codes: recordOf(ENTERPRISE_CODES, (name) => codes[name].finish()),
      amounts: recordOf(AMOUNTS, (name) => amounts[name].finish()),
    },
    badAmounts: recordOf(AMOUNTS, (name) => amounts[name].bad),
    complete: readable && !problems.some(({ severity }) => severity === 'error'),
    problems,
  };
}

function newBuilders() {
  const codes = recordOf(ENTERPRISE_CODES, () => new CodeBuilder());
  const amounts = recordOf(AMOUNTS, () => new DecimalBuilder());
  const byName = new Map<string, ColumnBuilder>([
    ...Object.entries(codes),
    ...Object.entries(amounts),
  ]);
  const inOrder = ENTERPRISES.columns.map(({ name }) => byName.get(name));
  return { codes, amounts, lines: new NumberBuilder(), inOrder };
}
