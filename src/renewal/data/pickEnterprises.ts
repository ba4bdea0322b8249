import type { CodeColumn, DecimalColumn } from '../../figures/columns.ts';
import { AMOUNTS } from './enterprise.ts';
import { ENTERPRISE_CODES, type EnterpriseColumns, recordOf } from './enterpriseTable.ts';

/**
 * Copies some rows, in the given order. The columns of the copy contain no name of another firm.
 */
export function pickEnterprises(
  { lines, codes, amounts }: EnterpriseColumns,
  rows: Uint32Array,
): EnterpriseColumns {
  return {
    length: rows.length,
    lines: rows.map((row) => lines[row] ?? 0),
    codes: recordOf(ENTERPRISE_CODES, (name) => pickCodes(codes[name], rows)),
    amounts: recordOf(AMOUNTS, (name) => pickDecimals(amounts[name], rows)),
  };
}

function pickCodes({ codes, names }: CodeColumn, rows: Uint32Array): CodeColumn {
  const numbers = new Int32Array(names.length).fill(-1);
  const kept: string[] = [];
  const picked = new Int32Array(rows.length);
  rows.forEach((row, i) => {
    const code = codes[row] ?? -1;
    const name = names[code];
    if (name === undefined) {
      picked[i] = -1;
      return;
    }
    if (numbers[code] === -1) numbers[code] = kept.push(name) - 1;
    picked[i] = numbers[code] ?? -1;
  });
  return { codes: picked, names: kept };
}

function pickDecimals({ mantissas, scales }: DecimalColumn, rows: Uint32Array): DecimalColumn {
  return {
    mantissas: Float64Array.from(rows, (row) => mantissas[row] ?? 0),
    scales: Int8Array.from(rows, (row) => scales[row] ?? -1),
  };
}
