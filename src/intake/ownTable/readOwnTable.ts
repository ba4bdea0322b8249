import type { Dataset } from '../../figures/dataset.ts';
import { periodCode } from '../../figures/period.ts';
import type { Problem } from '../../figures/problem.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import { findUnit } from '../../figures/unit.ts';
import { noRows } from '../fileProblems.ts';
import { problem, say } from '../report.ts';
import { Habits } from './habits.ts';
import { type HeaderCell, headerCells } from './headerWords.ts';
import { type Layout, layoutOf, type TablePlan } from './layout.ts';
import { type FigureReader, type OwnRow, ownFigure } from './ownFigure.ts';
import { OwnIndicators } from './ownIndicators.ts';
import { periodReader, readOwnPeriod } from './ownPeriod.ts';
import { OwnPlaces } from './ownPlaces.ts';
import { noLayout } from './ownProblems.ts';
import { type OwnSheet, ownSheet } from './ownSheet.ts';
import { ownStatements, unsaid } from './ownStatements.ts';
import { ProblemList } from './problemList.ts';

/** A reader's own table as figures, with the places and indicators that the dataset does not have. */
export interface OwnTable {
  readonly fileName: string;
  readonly rows: OwnRow[];
  readonly places: Place[];
  readonly indicators: Indicator[];
  /** The first of them, and a last one that counts the rest. */
  readonly problems: Problem[];
  readonly layout: Layout;
}

/**
 * Reads a table of any of the four layouts against a dataset. A row with a wrong cell is left out
 * and told; a table in none of the layouts has no rows and a problem that says so.
 */
export function readOwnTable(
  cells: readonly (readonly string[])[],
  dataset: Dataset,
  fileName: string,
): OwnTable {
  const problems = new ProblemList(fileName);
  const stem = fileName.replace(/\.[^.]*$/, '').trim() || fileName;
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(stem)?.[0];
  const sheet = ownSheet(cells);
  const places = new OwnPlaces(dataset.places);
  const indicators = new OwnIndicators(dataset.indicators);
  const header = headerCells(sheet?.header.cells ?? []);
  const plan = layoutOf(header, sheet?.body ?? [], {
    isPeriod: (text) => readOwnPeriod(text, year ? Number(year) : undefined) !== undefined,
    isPlace: (text) => places.has(text),
    isIndicator: (text) => indicators.has(text),
    isUnit: (text) => findUnit(text) !== undefined,
    periodInName: readOwnPeriod(stem) !== undefined,
  });
  if (!sheet || !plan) {
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
  if (sheet.body.length === 0) problems.add(noRows(fileName));
  for (const column of plan.unread) problems.add(unreadColumn(fileName, sheet.header.line, column));
  const reader: FigureReader = {
    file: fileName,
    places,
    indicators,
    readPeriod: periodReader(periodTexts(sheet, plan), year ? Number(year) : undefined),
    habits: new Habits(dataset.figures),
  };
  const rows = readRows(sheet, plan, header, stem, reader, problems);
  return {
    fileName,
    rows,
    places: places.made,
    indicators: indicators.made(),
    problems: problems.finish(),
    layout: plan.layout,
  };
}

function readRows(
  sheet: OwnSheet,
  plan: TablePlan,
  header: readonly HeaderCell[],
  stem: string,
  reader: FigureReader,
  problems: ProblemList,
): OwnRow[] {
  const rows: OwnRow[] = [];
  const seen = new Set<string>();
  const names = unsaid(plan, stem);
  for (const row of sheet.body) {
    const statements = ownStatements(row, plan, header, names);
    // A name above or below the values, without any and unknown, is a heading or a note.
    const heading =
      plan.spread &&
      row.cells.filter((cell) => cell.trim() !== '').length === 1 &&
      !row.cells.some((cell) => reader.places.has(cell) || reader.indicators.has(cell)) &&
      statements.every(({ cells }) => cells.value === '');
    if (heading) continue;
    for (const statement of statements) {
      const read = ownFigure(statement, reader);
      if ('code' in read) {
        problems.add(read);
        continue;
      }
      const key = keyOf(read);
      if (seen.has(key)) problems.add(twice(reader.file, read));
      seen.add(key);
      rows.push(read);
    }
  }
  return rows;
}

function periodTexts({ body }: OwnSheet, { periods, spread }: TablePlan): string[] {
  if (spread?.over === 'period') return spread.columns.map(({ text }) => text);
  return body.map(({ cells }) =>
    periods
      .map((at) => (cells[at] ?? '').trim())
      .join(' ')
      .trim(),
  );
}

const keyOf = ({ place, indicator, measure, of, period, span, scope, released }: OwnRow) =>
  [place, indicator, measure, of, periodCode(period), span, scope, released].join('|');

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
    say('认得的列名', 'a column name that is known'),
    say('这一列没有读；不需要就不用管', 'this column was not read; leave it if it is not needed'),
  );
