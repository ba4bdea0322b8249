import type { Field, HeaderCell } from './headerWords.ts';
import { columnLetters, type SheetRow } from './ownSheet.ts';
import type { TablePlan } from './tableLayout.ts';
import { unitInName } from './unitInName.ts';

/** The statement of one value cell in the words of the table, independent of its layout. */
export interface OwnStatement {
  readonly line: number;
  /** Its address in a spreadsheet: B3. */
  readonly address: string;
  /** The header above each field, for the position of a problem. */
  readonly headers: Readonly<Partial<Record<Field, string>>>;
  readonly cells: Readonly<Partial<Record<Field, string>>>;
  /** The unit in the header's brackets. */
  readonly unit: string;
}

/** Names that the table's columns leave out, taken from its first cell or the file's name. */
export interface Unsaid {
  readonly place: string;
  readonly indicator: string;
  readonly period: string;
}

/** The subject of a table that has no column for it: its first cell, or else the file's name. */
export function unsaid({ corner, spread, fields }: TablePlan, stem: string, ofTitle = ''): Unsaid {
  const { name } = unitInName(stem);
  // With names in both directions, the corner cell gives the remaining dimension.
  const place = spread?.over === 'indicator' || (spread?.over === 'period' && !fields.has('place'));
  return {
    place: (place && corner) || name,
    indicator: (!place && corner) || stem,
    period: ofTitle || stem,
  };
}

/**
 * The statements of a row. In a wide table, a row without a value and with an unknown name is a
 * note.
 */
export function ownStatements(
  { line, cells }: SheetRow,
  plan: TablePlan,
  header: readonly HeaderCell[],
  missing: Unsaid,
): OwnStatement[] {
  const cell = (at: number) => (cells[at] ?? '').trim();
  const said: Partial<Record<Field, string>> = {};
  const headers: Partial<Record<Field, string>> = {};
  for (const [field, at] of plan.fields) {
    said[field] = cell(at);
    headers[field] = header[at]?.text || columnLetters(at);
  }
  if (plan.periods.length > 0) {
    said.period = plan.periods.map(cell).join(' ').trim();
    headers.period = plan.periods.map((at) => header[at]?.text || columnLetters(at)).join(' ');
  }
  const named = { ...(plan.spread?.over === 'period' ? {} : { period: missing.period }) };
  const base = {
    ...named,
    ...(plan.fields.has('place') || plan.fields.has('place_name') ? {} : { place: missing.place }),
    ...(plan.fields.has('indicator') || plan.fields.has('indicator_name')
      ? {}
      : { indicator: missing.indicator }),
    ...said,
  };
  if (!plan.spread) {
    const at = plan.fields.get('value') ?? 0;
    const unit = header[at]?.unit ?? '';
    return [{ line, address: `${columnLetters(at)}${line}`, headers, cells: base, unit }];
  }
  const { over, columns } = plan.spread;
  return columns.map((column) => ({
    line,
    address: `${columnLetters(column.at)}${line}`,
    headers: { ...headers, ...dated(column), value: column.text, [over]: column.text },
    cells: { ...base, ...dated(column), [over]: column.text, value: cell(column.at) },
    unit: over === 'indicator' ? '' : column.unit,
  }));
}

/** The period of a column from another line of the header. */
const dated = ({ period }: HeaderCell) => (period === '' ? {} : { period });
