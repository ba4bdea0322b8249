import type { Dataset } from '../../figures/dataset.ts';
import type { SourceId } from '../../figures/figure.ts';
import { type FigureColumns, FigureTable } from '../../figures/figureTable.ts';
import type { Problem } from '../../figures/problem.ts';
import { withoutBroken } from '../../tables/cellChecks.ts';
import { FIGURES } from '../../tables/figures.ts';
import type { DraftRow } from '../draft/draftRow.ts';
import { type HeaderCell, headerCells } from './headerWords.ts';
import { noLayout } from './ownProblems.ts';
import { ownSheet } from './ownSheet.ts';
import { type OwnKnowledge, planTable, stemOf } from './planTable.ts';
import { readOwnTable } from './readOwnTable.ts';
import { headerSignature, mappingOf, type TableMapping } from './tableMapping.ts';

/** The parts of a dataset that reading a table needs, in a form that a worker can receive. */
export interface TableKnowledge extends Pick<Dataset, 'places' | 'indicators'> {
  readonly columns: FigureColumns;
}

export const knowledgeOf = ({ places, indicators, columns }: TableKnowledge): OwnKnowledge => ({
  places,
  indicators,
  figures: new FigureTable(columns),
});

/** A preview of a table before it is read: its header, its first rows, and the proposed mapping. */
export interface TablePreview {
  readonly header: readonly string[];
  /** The lines of the header, numbered as in a spreadsheet. */
  readonly headerLines: { readonly first: number; readonly last: number };
  readonly sample: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly rowCount: number;
  readonly mapping: TableMapping;
  /** The year in the file's name, used for a period without a year. */
  readonly year: number | undefined;
  readonly signature: string;
  /** False if the layout was not recognised and the reader must choose it. */
  readonly found: boolean;
  /** True if one line of the header names the columns and another dates them. */
  readonly dated: boolean;
}

const SAMPLE = 6;
const SHOWN = 60;

export function previewTable(
  cells: readonly (readonly string[])[],
  knowledge: OwnKnowledge,
  name: string,
  sheetName = '',
): TablePreview | Problem {
  const planned =
    planTable(cells, knowledge, name, sheetName) ??
    planTable(cells, knowledge, name, sheetName, { undated: true });
  const sheet = planned?.sheet ?? ownSheet(cells);
  if (!sheet) return noLayout(name);
  const header = planned?.header ?? headerCells(sheet.header.cells);
  const width = sheet.body.reduce((most, row) => Math.max(most, row.cells.length), header.length);
  const nothing = { place: '', indicator: '', period: '', unit: sheet.title.unit };
  const mapping: TableMapping = planned
    ? mappingOf(planned.plan, width, planned.whole)
    : {
        roles: Array.from({ length: width }, () => 'skip' as const),
        over: 'indicator',
        whole: nothing,
      };
  return {
    header: Array.from({ length: width }, (_, at) => titleOf(header[at])),
    headerLines: { first: sheet.header.line, last: sheet.headerEnd },
    sample: sheet.body.slice(0, SAMPLE).map(({ line, cells: row }) => ({
      line,
      cells: row.map((cell) => (cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell)),
    })),
    rowCount: sheet.body.length,
    mapping,
    year: stemOf(name).year,
    signature: headerSignature(header),
    found: planned !== undefined,
    dated: header.some(({ period }) => period !== ''),
  };
}

const titleOf = (cell: HeaderCell | undefined): string =>
  [cell?.text, cell?.period].filter(Boolean).join(' · ');

/** The facts that all rows of a table share. */
export interface TableFacts {
  readonly source: string;
  /** ISO day, or ''; a day in the table itself takes precedence. */
  readonly published: string;
  /** The name of the sheet, if the workbook has several. */
  readonly sheet?: string;
}

/** A table's values as proposed rows of figures.csv, and the problems of reading it. */
export function tableRows(
  cells: readonly (readonly string[])[],
  knowledge: OwnKnowledge,
  name: string,
  mapping: TableMapping,
  { source, published, sheet }: TableFacts,
  onProgress?: (ratio: number) => void,
): { readonly rows: DraftRow[]; readonly problems: readonly Problem[] } {
  const table = readOwnTable(cells, knowledge, name, mapping, onProgress);
  const placeNames = new Map(table.places.map((one) => [one.id, one.name.zh]));
  const indicatorNames = new Map(table.indicators.map((one) => [one.id, one.name.zh]));
  const rows = table.rows.map(({ line: _, ...figure }, i): DraftRow => {
    const place = placeNames.get(figure.place);
    const indicator = indicatorNames.get(figure.indicator);
    const of = figure.of && placeNames.get(figure.of);
    const stated = FIGURES.write({
      ...figure,
      source: source as SourceId,
      released: figure.released || published,
      // Broken characters in the printed text must not reject the row, because a person cannot
      // correct them here.
      printed: withoutBroken(figure.printed),
      locator: withoutBroken([name, sheet, figure.locator].filter(Boolean).join(' ')),
    });
    return {
      number: i + 1,
      cells: {
        ...stated,
        ...(place ? { place: '' } : {}),
        ...(indicator ? { indicator: '' } : {}),
        ...(of ? { of: '' } : {}),
      },
      state: 'open',
      mended: false,
      names: {
        ...(place ? { place } : {}),
        ...(indicator ? { indicator } : {}),
        ...(of ? { of } : {}),
      },
      mark: undefined,
      confidence: 1,
      reasons: [],
    };
  });
  // The review reports rows that are equal or contradict each other.
  const problems = table.problems.filter(({ code }) => code !== 'duplicate-figure');
  return { rows, problems };
}
