import fc from 'fast-check';
import type { Cells } from '../column.ts';
import type { ColumnSchema, TableSchema } from '../schema.ts';

const two = (n: number) => String(n).padStart(2, '0');
const year = fc.integer({ min: 1949, max: 2100 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc
  .tuple(year, month, fc.integer({ min: 1, max: 28 }).map(two))
  .map((all) => all.join('-'));
const decimal = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.integer({ min: 0, max: 9_999_999 }),
    fc.constantFrom('', '.0', '.25', '.1230'),
  )
  .map((all) => all.join(''))
  .filter((cell) => !/^-0(\.0)?$/.test(cell));
// Text as people write it: line breaks, quotes, commas, formulas, surrogate pairs.
const words = fc
  .array(
    fc.constantFrom('工业', 'a', ' ', ',', '"', '\n', '=', '+1', "'", '｜', '😀', '-', '万元'),
    { maxLength: 6 },
  )
  .map((all) => all.join(''));
const part = fc.constantFrom('甲', 'b-1', '第 3', 'x:2.5');

function filledCell({ type, values, open }: ColumnSchema): fc.Arbitrary<string> {
  if (type === 'list') {
    return fc
      .array(values ? fc.constantFrom(...values) : part, { minLength: 1, maxLength: 3 })
      .map((all) => all.join('|'));
  }
  if (values ?? open) return fc.constantFrom(...(values ?? open ?? []));
  switch (type) {
    case 'text':
      return words;
    case 'id':
      return fc.constantFrom('a', 'b_2', '海盐', 'x-3.1');
    case 'decimal':
      return decimal;
    case 'integer':
      return fc.integer({ min: 0, max: 999 }).map(String);
    case 'date':
      return day;
    case 'year':
      return year;
    case 'flag':
      return fc.constantFrom('yes', 'no', 'true', 'false');
    case 'period':
      return fc.oneof(
        year,
        day,
        fc.tuple(year, month).map((all) => all.join('-')),
        fc.tuple(year, fc.constantFrom('Q1', 'Q4')).map((all) => all.join('-')),
      );
  }
}

/** Cells of a row, each valid for its column. */
export function cellsOf({ columns }: TableSchema): fc.Arbitrary<Cells> {
  return fc.record(
    Object.fromEntries(
      columns.map((column) => {
        const filled = filledCell(column);
        return [column.name, column.required ? filled : fc.oneof(fc.constant(''), filled)];
      }),
    ),
  );
}
