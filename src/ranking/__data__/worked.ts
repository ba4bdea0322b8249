import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { ABSENCE, type Column, type Criterion, columnOf } from '../rankingTable.ts';

type Row = Readonly<Record<string, string>>;

/** A table of the worked contest: fictional places and values, independently computed results. */
export function workedTable(name: string): Row[] {
  const text = readFileSync(new URL(`worked/${name}.csv`, import.meta.url), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

export const UNITS = workedTable('units');
export const PLACES = UNITS.map(({ unit = '' }) => unit);
export const INDICATORS = workedTable('indicators').map(({ code = '', direction, weight }) => ({
  id: code,
  lower: direction === '-1',
  weight: Number(weight),
}));

/** One column of values or results, by place; NaN for an empty cell. */
export function workedColumn(table: string, column: string): Float64Array {
  return Float64Array.from(workedTable(table), (row) => {
    const cell = row[column] ?? '';
    return cell === '' ? Number.NaN : Number(cell);
  });
}

function column(table: string, id: string, lower: boolean, more: Partial<Column> = {}): Column {
  const values = workedColumn(table, id);
  return columnOf(
    Array.from(values, (value) => (Number.isNaN(value) ? undefined : value)),
    { lower, ...more },
  );
}

/** Levels only, as in the composite-indicator results. */
export const LEVELS: readonly Criterion[] = INDICATORS.map(({ id, lower, weight }) => ({
  id,
  weight,
  parts: [{ column: column('level', id, lower), share: 1 }],
}));

/** Level and growth weighted 40 to 60; accidents by level only. */
export const COMBINED: readonly Criterion[] = INDICATORS.map(({ id, lower, weight }) => ({
  id,
  weight,
  parts: [
    { column: column('level', id, lower), share: 0.4 },
    ...(id === 'ACC' ? [] : [{ column: column('growth', id, lower), share: 0.6 }]),
  ],
}));

/**
 * Completion of annual targets, a quarter of which is due. `late` marks T07's missing report as
 * late.
 */
export const AGAINST_TARGETS = (late = false): readonly Criterion[] =>
  INDICATORS.map(({ id, lower, weight }) => {
    const plain = column('level', id, lower, {
      target: workedColumn('annual_target', id),
      due: 0.25,
    });
    const absent = plain.absent.map((reason, place) =>
      late && id === 'EXP' && PLACES[place] === 'T07' ? ABSENCE.late : reason,
    );
    return { id, weight, parts: [{ column: { ...plain, absent }, share: 1 }] };
  });

/** The same criteria for a subset of the places. */
export function within(criteria: readonly Criterion[], places: readonly number[]): Criterion[] {
  const pick = <T extends Float64Array | Uint8Array>(all: T): T =>
    all.filter((_, place) => places.includes(place)) as T;
  return criteria.map((criterion) => ({
    ...criterion,
    parts: criterion.parts.map(({ column: whole, share }) => ({
      share,
      column: {
        ...whole,
        values: pick(whole.values),
        absent: pick(whole.absent),
        ...(whole.target ? { target: pick(whole.target) } : {}),
      },
    })),
  }));
}
