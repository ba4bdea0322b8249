import { releaseKey } from '../../figures/figureKey.ts';
import type { Problem } from '../../figures/problem.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import { noRows } from '../fileProblems.ts';
import { Habits } from './habits.ts';
import type { HeaderCell } from './headerWords.ts';
import { type FigureReader, type OwnRow, ownFigure } from './ownFigure.ts';
import { OwnIndicators } from './ownIndicators.ts';
import { periodReader } from './ownPeriod.ts';
import { OwnPlaces } from './ownPlaces.ts';
import { noLayout } from './ownProblems.ts';
import type { OwnSheet, SheetRow } from './ownSheet.ts';
import { ownStatements, type Unsaid } from './ownStatements.ts';
import { bare, type OwnKnowledge, planTable, stemOf } from './planTable.ts';
import { ProblemList } from './problemList.ts';
import { longCell, totalRow, twice, unreadColumn } from './rowProblems.ts';
import type { Layout, TablePlan } from './tableLayout.ts';
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

/**
 * Reads a table of any of the four layouts against a dataset. A row with a bad cell is left out and
 * reported. A table of another layout gives no rows and one problem.
 *
 * @param mapping overrides the recognised layout
 * @example
 * readOwnTable([['单位', '2023年一季度'], ['示例一镇', '5.2%']], dataset, 'gdp.csv').rows;
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
