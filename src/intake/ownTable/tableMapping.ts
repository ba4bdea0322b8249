import type { Field, HeaderCell } from './headerWords.ts';
import type { Layout, TablePlan } from './tableLayout.ts';

/** The role of a column; `spread` means that its header is a name and its cells are values. */
export type ColumnRole = Field | 'spread' | 'skip';

/** The kind of names in the headers of spread columns. */
export type Spread = 'period' | 'place' | 'indicator';

/** How a table is read; a reader can change every part of it. */
export interface TableMapping {
  /** One role per column. */
  readonly roles: readonly ColumnRole[];
  readonly over: Spread;
  /** The subject of the whole table, for each dimension without a column; '' for the others. */
  readonly whole: Readonly<Record<Spread | 'unit', string>>;
}

export function mappingOf(
  plan: TablePlan,
  width: number,
  whole: TableMapping['whole'],
): TableMapping {
  const roles = Array.from({ length: width }, (): ColumnRole => 'skip');
  for (const [field, at] of plan.fields) roles[at] = field;
  for (const at of plan.periods) roles[at] = 'period';
  for (const { at } of plan.spread?.columns ?? []) roles[at] = 'spread';
  return { roles, over: plan.spread?.over ?? 'indicator', whole };
}

/** The plan of a mapping; undefined if no column holds values. */
export function planOf(
  mapping: TableMapping,
  header: readonly HeaderCell[],
): TablePlan | undefined {
  const { roles, over } = mapping;
  const fields = new Map<Field, number>();
  const periods: number[] = [];
  const columns: HeaderCell[] = [];
  header.forEach((cell, i) => {
    const role = roles[i] ?? 'skip';
    if (role === 'skip') return;
    if (role === 'spread') columns.push(over === 'period' ? asPeriod(cell) : cell);
    else if (role === 'period') periods.push(cell.at);
    else if (!fields.has(role)) fields.set(role, cell.at);
  });
  if (columns.length === 0 && !fields.has('value')) return undefined;
  const layout: Layout = columns.length === 0 ? 'tidy' : `wide-${over}s`;
  const spread = columns.length === 0 ? undefined : { over, columns };
  return { layout, fields, periods, spread, corner: '', unread: [] };
}

/** Keeps only the period of a column with a name and a period. */
const asPeriod = (cell: HeaderCell): HeaderCell => ({
  ...cell,
  text: cell.period || cell.text,
  period: '',
});

const LONGEST = 400;

/** A key that is equal for tables that are read alike, made of the words of their header. */
export function headerSignature(header: readonly HeaderCell[]): string {
  // The year in a header changes with each table, but the mapping does not.
  return header
    .map(({ text, period }) => `${text}${period}`.replace(/\d+/g, '#'))
    .join('|')
    .slice(0, LONGEST);
}
