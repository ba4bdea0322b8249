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
import { type OwnKnowledge, planTable, readOwnTable, stemOf } from './readOwnTable.ts';
import { headerSignature, mappingOf, type TableMapping } from './tableMapping.ts';

/** What of a dataset a table is read against, as it crosses to a worker. */
export interface TableKnowledge extends Pick<Dataset, 'places' | 'indicators'> {
  readonly columns: FigureColumns;
}

export const knowledgeOf = ({ places, indicators, columns }: TableKnowledge): OwnKnowledge => ({
  places,
  indicators,
  figures: new FigureTable(columns),
});

/** What a reader sees of a table before it is read: its header, its first rows, and how it would be read. */
export interface TablePreview {
  readonly header: readonly string[];
  /** The lines of the header, as a spreadsheet counts. */
  readonly headerLines: { readonly first: number; readonly last: number };
  readonly sample: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly rowCount: number;
  readonly mapping: TableMapping;
  /** The year in the file's name, which a period without one takes. */
  readonly year: number | undefined;
  readonly signature: string;
  /** Whether the layout was found; where it was not, the reader says it. */
  readonly found: boolean;
  /** Whether the columns are named in one line of the header and dated in another. */
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

/** What all rows of a table have in common. */
export interface TableFacts {
  readonly source: string;
  /** ISO day, or ''; a day in the table itself comes first. */
  readonly published: string;
  /** The sheet of a workbook that has several. */
  readonly sheet?: string;
}

/** A table's values as rows of figures.csv for a person to judge, and what could not be read. */
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
      // What a person cannot mend here must not keep the row out.
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
  // Rows that state the same, or contradict one another, are told apart where they are judged.
  const problems = table.problems.filter(({ code }) => code !== 'duplicate-figure');
  return { rows, problems };
}
