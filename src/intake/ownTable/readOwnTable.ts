import type { Dataset } from '../../figures/dataset.ts';
import { releaseKey } from '../../figures/figureKey.ts';
import type { Problem } from '../../figures/problem.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import { findUnit } from '../../figures/unit.ts';
import { LONGEST_CELL, tooLong } from '../../tables/cellChecks.ts';
import { problem, say } from '../../tables/report.ts';
import { noRows } from '../fileProblems.ts';
import { Habits } from './habits.ts';
import type { Field, HeaderCell } from './headerWords.ts';
import { readTitle } from './headLines.ts';
import { layeredHeader } from './layeredHeader.ts';
import { type FigureReader, type OwnRow, ownFigure } from './ownFigure.ts';
import { OwnIndicators } from './ownIndicators.ts';
import { periodReader, readOwnPeriod } from './ownPeriod.ts';
import { OwnPlaces } from './ownPlaces.ts';
import { noLayout } from './ownProblems.ts';
import { columnLetters, type OwnSheet, ownSheet, type SheetRow } from './ownSheet.ts';
import { ownStatements, type Unsaid, unsaid } from './ownStatements.ts';
import { ProblemList } from './problemList.ts';
import { type Layout, layoutOf, type TablePlan } from './tableLayout.ts';
import { planOf, type TableMapping } from './tableMapping.ts';

/** A reader's own table as figures, with the places and indicators missing from the dataset. */
export interface OwnTable {
  readonly fileName: string;
  readonly rows: OwnRow[];
  readonly places: Place[];
  readonly indicators: Indicator[];
  /** The first problems, and a last one that counts the rest. */
  readonly problems: Problem[];
  readonly layout: Layout;
}

/** The parts of a dataset that a table is read against. */
export type OwnKnowledge = Pick<Dataset, 'places' | 'indicators' | 'figures'>;

/** A table with a recognised header, and the plan for reading it. */
export interface PlannedTable {
  readonly sheet: OwnSheet;
  readonly header: readonly HeaderCell[];
  readonly plan: TablePlan;
  readonly whole: TableMapping['whole'];
}

/**
 * Plans how to read a table. The name of its sheet, such as 2023年一季度, gives the period if nothing
 * in the table does. With `undated` a period is not required, because the reader is asked for it.
 *
 * @returns undefined if the table has none of the known layouts
 */
export function planTable(
  cells: readonly (readonly string[])[],
  dataset: OwnKnowledge,
  fileName: string,
  sheetName = '',
  { undated = false } = {},
): PlannedTable | undefined {
  const { stem, year } = stemOf(fileName);
  const sheet = ownSheet(cells);
  if (!sheet) return undefined;
  const places = new OwnPlaces(dataset.places);
  const indicators = new OwnIndicators(dataset.indicators);
  const isPeriod = (text: string) => readOwnPeriod(text, year) !== undefined;
  const header = layeredHeader(sheet, isPeriod);
  const title = { ...sheet.title, period: sheet.title.period || readTitle([[sheetName]]).period };
  const dated = title.period !== '' && readOwnPeriod(title.period) !== undefined;
  const plan = layoutOf(header, sheet.body, {
    isPeriod,
    isPlace: (text) => places.has(text),
    isIndicator: (text) => indicators.has(text),
    isUnit: (text) => findUnit(text) !== undefined,
    periodInName: undated || dated || readOwnPeriod(stem) !== undefined,
  });
  if (!plan) return undefined;
  const missing = unsaid(plan, stem, dated ? title.period : '');
  const has = (...fields: Field[]) => fields.some((field) => plan.fields.has(field));
  const over = plan.spread?.over;
  const isDated =
    plan.periods.length > 0 ||
    over === 'period' ||
    plan.spread?.columns.some(({ period }) => period !== '');
  return {
    sheet,
    header,
    plan,
    whole: {
      place: has('place', 'place_name') || over === 'place' ? '' : missing.place,
      indicator:
        has('indicator', 'indicator_name') || over === 'indicator' ? '' : missing.indicator,
      period: isDated || undated ? '' : missing.period,
      unit: title.unit,
    },
  };
}

/**
 * Reads a table of any of the four layouts against a dataset. A row with a bad cell is left out and
 * reported. A table of another layout gives no rows and one problem.
 *
 * @param mapping overrides the recognised layout
 */
export function readOwnTable(
  cells: readonly (readonly string[])[],
  dataset: OwnKnowledge,
  fileName: string,
  mapping?: TableMapping,
  onProgress: (ratio: number) => void = () => undefined,
): OwnTable {
  const problems = new ProblemList(fileName);
  const planned = planTable(cells, dataset, fileName) ?? bare(cells, fileName, mapping);
  const plan = mapping && planned ? planOf(mapping, planned.header) : planned?.plan;
  if (!planned || !plan) {
    problems.add(noLayout(fileName));
    return {
      fileName,
      rows: [],
      places: [],
      indicators: [],
      problems: problems.finish(),
      layout: 'tidy',
    };
  }
  const { sheet, header } = planned;
  const whole = mapping?.whole ?? planned.whole;
  const { year } = stemOf(fileName);
  if (sheet.body.length === 0) problems.add(noRows(fileName));
  for (const row of sheet.tooLong) problems.add(longCell(fileName, row));
  for (const column of plan.unread) problems.add(unreadColumn(fileName, sheet.header.line, column));
  const places = new OwnPlaces(dataset.places);
  const indicators = new OwnIndicators(dataset.indicators);
  const reader: FigureReader = {
    file: fileName,
    places,
    indicators,
    readPeriod: periodReader(periodTexts(sheet, plan), year),
    habits: new Habits(dataset.figures),
    tableUnit: whole.unit,
  };
  places.hear(placeTexts(sheet, plan));
  const rows = readRows(sheet, plan, header, whole, reader, problems, onProgress);
  return {
    fileName,
    rows,
    places: places.made,
    indicators: indicators.made(),
    problems: problems.finish(),
    layout: plan.layout,
  };
}

export function stemOf(fileName: string): {
  readonly stem: string;
  readonly year: number | undefined;
} {
  const stem = fileName.replace(/\.[^.]*$/, '').trim() || fileName;
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(stem)?.[0];
  return { stem, year: year ? Number(year) : undefined };
}

/** A table of unknown layout, which only the reader's mapping explains. */
function bare(
  cells: readonly (readonly string[])[],
  fileName: string,
  mapping: TableMapping | undefined,
): (Omit<PlannedTable, 'plan'> & { readonly plan: undefined }) | undefined {
  const sheet = mapping && ownSheet(cells);
  if (!sheet) return undefined;
  const { year } = stemOf(fileName);
  const header = layeredHeader(sheet, (text) => readOwnPeriod(text, year) !== undefined);
  return { sheet, header, whole: mapping.whole, plan: undefined };
}

function readRows(
  sheet: OwnSheet,
  plan: TablePlan,
  header: readonly HeaderCell[],
  names: Unsaid,
  reader: FigureReader,
  problems: ProblemList,
  onProgress: (ratio: number) => void,
): OwnRow[] {
  const rows: OwnRow[] = [];
  const seen = new Set<string>();
  for (const [i, row] of sheet.body.entries()) {
    onProgress(i / sheet.body.length);
    const statements = ownStatements(row, plan, header, names);
    // A lone unknown name without values is a heading or a note.
    const heading =
      plan.spread &&
      row.cells.filter((cell) => cell.trim() !== '').length === 1 &&
      !row.cells.some((cell) => reader.places.has(cell) || reader.indicators.has(cell)) &&
      statements.every(({ cells }) => cells.value === '');
    if (heading) continue;
    if (isTotal(row, plan, reader)) {
      problems.add(totalRow(reader.file, row));
      continue;
    }
    for (const statement of statements) {
      const read = ownFigure(statement, reader);
      if ('code' in read) {
        problems.add(read);
        continue;
      }
      const key = releaseKey(read);
      if (seen.has(key)) problems.add(twice(reader.file, read));
      seen.add(key);
      rows.push(read);
    }
  }
  return rows;
}

function periodTexts({ body }: OwnSheet, { periods, spread }: TablePlan): string[] {
  if (spread?.over === 'period') return spread.columns.map(({ text }) => text);
  const ofColumns = spread?.columns.map(({ period }) => period).filter(Boolean) ?? [];
  if (ofColumns.length > 0) return ofColumns;
  return body.map(({ cells }) =>
    periods
      .map((at) => (cells[at] ?? '').trim())
      .join(' ')
      .trim(),
  );
}

function placeTexts({ body }: OwnSheet, { fields, spread }: TablePlan): string[] {
  const at = fields.get('place') ?? fields.get('place_name');
  const across = spread?.over === 'place' ? spread.columns.map(({ text }) => text) : [];
  return at === undefined ? across : [...across, ...body.map(({ cells }) => cells[at] ?? '')];
}

const TOTAL = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|total|subtotal|sum)$/i;

/**
 * Says if a row adds up the others: a sum is not a statement about a place unless its source says
 * so.
 */
function isTotal(
  { cells }: SheetRow,
  { fields, spread, layout }: TablePlan,
  { places, indicators }: FigureReader,
): boolean {
  if (layout === 'tidy' || spread?.over === 'place') return false;
  const named = ([...fields] as const).filter(
    ([field]) => field === 'place' || field === 'indicator',
  );
  return named.some(([, at]) => {
    const name = (cells[at] ?? '').trim();
    return TOTAL.test(name) && !places.has(name) && !indicators.has(name);
  });
}

const totalRow = (file: string, { line, cells }: SheetRow): Problem =>
  problem(
    'warning',
    'total-row',
    { file, line, value: cells.find((cell) => cell.trim() !== '') },
    say('一个单位或指标的名称', 'the name of a place or an indicator'),
    say(
      '合计行没有读；若它说的就是上级单位的数，把名称改成那个单位',
      'a row of totals is not read; if it states the figures of the place above, give it that place’s name',
    ),
  );

function longCell(file: string, { line, cells }: SheetRow): Problem {
  const at = cells.findIndex((cell) => cell.length > LONGEST_CELL);
  const { code, expected, mend } = tooLong();
  return problem(
    'error',
    code,
    { file, line, column: columnLetters(at), value: cells[at] },
    expected,
    mend,
  );
}

const twice = (file: string, { line, locator }: OwnRow): Problem =>
  problem(
    'warning',
    'duplicate-figure',
    { file, line, value: locator },
    say('每个地区、指标、时期只有一个数', 'one value for each place, indicator and period'),
    say('前面已有同一个数，画的是后面这个', 'it was stated above; the later one is drawn'),
  );

const unreadColumn = (file: string, line: number, { text }: HeaderCell): Problem =>
  problem(
    'warning',
    'unknown-column',
    { file, line, column: text, value: text },
    say('认得的列名', 'a known column name'),
    say('这一列没有读；不需要就不用管', 'this column was not read; leave it if it is not needed'),
  );
