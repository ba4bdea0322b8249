import type { Field, HeaderCell } from './headerWords.ts';
import type { Layout, TablePlan } from './tableLayout.ts';

/** What a column is taken for; `spread` where its header is itself a name and its cells are values. */
export type ColumnRole = Field | 'spread' | 'skip';

/** What the headers of spread columns name. */
export type Spread = 'period' | 'place' | 'indicator';

/** How a table is read: a reader may change each of it. */
export interface TableMapping {
  /** One a column. */
  readonly roles: readonly ColumnRole[];
  readonly over: Spread;
  /** What the whole table is about, where no column says it; '' where one does. */
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

/** The plan that a mapping stands for; undefined where no column holds values. */
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

/** Of a column with a name and a period, the period alone. */
const asPeriod = (cell: HeaderCell): HeaderCell => ({
  ...cell,
  text: cell.period || cell.text,
  period: '',
});

const LONGEST = 400;

/** What two tables have in common that are read alike: the words of their header. */
export function headerSignature(header: readonly HeaderCell[]): string {
  // A year in a header changes with each table; how the table is read does not.
  return header
    .map(({ text, period }) => `${text}${period}`.replace(/\d+/g, '#'))
    .join('|')
    .slice(0, LONGEST);
}
