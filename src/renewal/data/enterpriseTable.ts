import { type CodeColumn, type DecimalColumn, decimalAt, nameAt } from '../../figures/columns.ts';
import { type Decimal, toNumber } from '../../figures/decimal.ts';
import type { SourceId } from '../../figures/figure.ts';
import {
  AMOUNTS,
  type Amount,
  type Enterprise,
  FIRM_SCOPES,
  FIRM_STATES,
  FIRM_TITLES,
} from './enterprise.ts';
import type { EnterpriseId, ParkId } from './ids.ts';

/** The columns of enterprises.csv with few distinct values. */
export const ENTERPRISE_CODES = [
  'enterprise',
  'year',
  'name_zh',
  'name_en',
  'park',
  'parcel',
  'scope',
  'state',
  'exempt',
  'industry',
  'title',
  'niche_since',
  'product_field',
  'digital_level',
  'quality',
  'rights',
  'institution',
  'honours',
  'source',
] as const;
export type EnterpriseCode = (typeof ENTERPRISE_CODES)[number];

/**
 * enterprises.csv by columns, so that a million firm-years transfer from a worker without a copy.
 */
export interface EnterpriseColumns {
  readonly length: number;
  /** The physical line of the file where each row starts. */
  readonly lines: Uint32Array;
  readonly codes: Readonly<Record<EnterpriseCode, CodeColumn>>;
  readonly amounts: Readonly<Record<Amount, DecimalColumn>>;
}

const NO_CODES: CodeColumn = { codes: new Int32Array(0), names: [] };
const NO_AMOUNTS: DecimalColumn = { mantissas: new Float64Array(0), scales: new Int8Array(0) };

/**
 * Builds a record with one value per name. Object.fromEntries loses the key type, hence the cast.
 */
export function recordOf<Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
}

export const NO_ENTERPRISES: EnterpriseColumns = {
  length: 0,
  lines: new Uint32Array(0),
  codes: recordOf(ENTERPRISE_CODES, () => NO_CODES),
  amounts: recordOf(AMOUNTS, () => NO_AMOUNTS),
};

/** The firms of a dataset, one row per firm and year. Rows are decoded on demand. */
export class EnterpriseTable {
  #rowsOf: Map<string, number[]> | undefined;

  constructor(readonly columns: EnterpriseColumns) {}

  get length(): number {
    return this.columns.length;
  }

  /** Decodes a row (from 0). Intake has checked the columns, so the casts are safe. */
  at(row: number): Enterprise {
    const text = (name: EnterpriseCode) => nameAt(this.columns.codes[name], row);
    const list = (name: EnterpriseCode) => text(name).split('|').filter(Boolean);
    const amounts: Partial<Record<Amount, Decimal>> = {};
    for (const name of AMOUNTS) {
      const value = decimalAt(this.columns.amounts[name], row);
      if (value) amounts[name] = value;
    }
    return {
      row,
      id: text('enterprise') as EnterpriseId,
      year: Number(text('year')),
      name: { zh: text('name_zh'), en: text('name_en') },
      park: (text('park') || undefined) as ParkId | undefined,
      parcel: text('parcel'),
      scope: FIRM_SCOPES.find((one) => one === text('scope')) ?? 'below-scale',
      state: FIRM_STATES.find((one) => one === text('state')) ?? 'producing',
      exempt: text('exempt'),
      industry: text('industry'),
      title: FIRM_TITLES.find((one) => one === text('title')),
      nicheSince: Number(text('niche_since')) || undefined,
      productField: text('product_field'),
      digitalLevel: text('digital_level') === '' ? undefined : Number(text('digital_level')),
      quality: list('quality'),
      rights: text('rights'),
      institution: text('institution'),
      honours: list('honours'),
      amounts,
      source: text('source') as SourceId,
    };
  }

  /** Every firm and year, in file order. */
  *all(): Generator<Enterprise> {
    for (let row = 0; row < this.length; row++) yield this.at(row);
  }

  /** Returns the years of one firm, earliest first. */
  history(id: string): Enterprise[] {
    if (!this.#rowsOf) {
      this.#rowsOf = new Map();
      const { codes, names } = this.columns.codes.enterprise;
      for (let row = 0; row < this.length; row++) {
        const name = names[codes[row] ?? -1] ?? '';
        const rows = this.#rowsOf.get(name);
        if (rows) rows.push(row);
        else this.#rowsOf.set(name, [row]);
      }
    }
    return (this.#rowsOf.get(id) ?? [])
      .map((row) => this.at(row))
      .sort((a, b) => a.year - b.year || a.row - b.row);
  }

  /** Finds a firm in a year. */
  find(id: string, year: number): Enterprise | undefined {
    return this.history(id).find((one) => one.year === year);
  }

  /** Returns the years in the table, earliest first. */
  years(): number[] {
    return this.columns.codes.year.names.map(Number).sort((a, b) => a - b);
  }
}
/** Returns an amount as the nearest double; undefined if the cell is empty. */
export function amountOf(
  { amounts }: Pick<Enterprise, 'amounts'>,
  name: Amount,
): number | undefined {
  const value = amounts[name];
  return value && toNumber(value);
}
