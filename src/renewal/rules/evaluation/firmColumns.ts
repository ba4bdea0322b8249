import type { DecimalColumn } from '../../../figures/columns.ts';
import { type Amount, FIRM_SCOPES } from '../../data/enterprise.ts';
import type { EnterpriseColumns } from '../../data/enterpriseTable.ts';
import { EXCLUSION } from './exclusion.ts';

/**
 * The input of an evaluation for the firms of one year. Arrays are indexed by firm, in file order.
 */
export interface FirmColumns {
  readonly length: number;
  /** The firm's row in enterprises.csv. */
  readonly rows: Uint32Array;
  /** Index in FIRM_SCOPES. */
  readonly scope: Uint8Array;
  /** A number for each parcel; -1 for a firm without a parcel. */
  readonly parcel: Int32Array;
  /** The code in EXCLUSION of the reason that excludes the firm regardless of its figures. */
  readonly excluded: Uint8Array;
  /** NaN if an amount is not reported. */
  readonly amounts: Readonly<Partial<Record<Amount, Float64Array>>>;
}

/** The columns of enterprises.csv that an evaluation reads; only these are sent to a worker. */
export interface EvaluatedColumns {
  readonly length: number;
  readonly codes: Pick<EnterpriseColumns['codes'], 'year' | 'scope' | 'state' | 'exempt'>;
  readonly parcels: ParcelCodes;
  readonly amounts: Readonly<Partial<Record<Amount, DecimalColumn>>>;
}

/** The parcel codes of firms, and the code that means no parcel. The parcel names are not sent. */
interface ParcelCodes {
  readonly codes: Int32Array;
  readonly none: number;
}

export function evaluatedColumns(
  { length, codes, amounts }: EnterpriseColumns,
  asked: readonly Amount[],
): EvaluatedColumns {
  const { year, parcel, scope, state, exempt } = codes;
  const picked: Partial<Record<Amount, DecimalColumn>> = {};
  for (const name of asked) picked[name] = amounts[name];
  return {
    length,
    codes: { year, scope, state, exempt },
    parcels: { codes: parcel.codes, none: parcel.names.indexOf('') },
    amounts: picked,
  };
}

/** Extracts the firms of a year with these amounts. */
export function firmColumns(
  { length, codes, parcels, amounts }: EvaluatedColumns,
  year: number,
  asked: readonly Amount[],
): FirmColumns {
  const rows = rowsOfYear(codes.year, length, year);
  const belowScale = FIRM_SCOPES.indexOf('below-scale');
  const scopes = codes.scope.names.map((name) => (name === 'below-scale' ? belowScale : 0));
  const states = codes.state.names.map((name) =>
    name === 'building' ? EXCLUSION.building : name === 'stopped' ? EXCLUSION.stopped : 0,
  );
  const notExempt = codes.exempt.names.indexOf('');
  const picked: Partial<Record<Amount, Float64Array>> = {};
  for (const name of asked) {
    const column = amounts[name];
    if (column) picked[name] = numbersOf(column, rows);
  }
  const scope = new Uint8Array(rows.length);
  const parcel = new Int32Array(rows.length);
  const excluded = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    scope[i] = scopes[codes.scope.codes[row] ?? 0] ?? 0;
    const own = parcels.codes[row] ?? -1;
    parcel[i] = own === parcels.none ? -1 : own;
    const isExempt = codes.exempt.codes[row] !== notExempt;
    excluded[i] = states[codes.state.codes[row] ?? 0] || (isExempt ? EXCLUSION.exempt : 0);
  }
  return { length: rows.length, rows, scope, parcel, excluded, amounts: picked };
}

function rowsOfYear(
  { codes, names }: { readonly codes: Int32Array; readonly names: readonly string[] },
  length: number,
  year: number,
): Uint32Array {
  const wanted = names.indexOf(String(year));
  const rows = new Uint32Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) if (codes[row] === wanted) rows[count++] = row;
  return rows.slice(0, count);
}

// Exact powers of ten: a mantissa divided by one of them is the nearest double of the decimal.
const POWERS = Float64Array.from({ length: 23 }, (_, i) => 10 ** i);

function numbersOf({ mantissas, scales }: DecimalColumn, rows: Uint32Array): Float64Array {
  const numbers = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const scale = scales[row] ?? -1;
    numbers[i] = scale < 0 ? Number.NaN : (mantissas[row] ?? 0) / (POWERS[scale] ?? 1);
  }
  return numbers;
}
