import {
  ACCESSES,
  type Figure,
  type IndicatorId,
  MEASURES,
  type PlaceId,
  QUALIFIERS,
  SCOPES,
  type SourceId,
  STATUSES,
} from '../figures/figure.ts';
import { type Period, parsePeriod, periodCode, SPANS } from '../figures/period.ts';
import { column, date, decimal, freeText, must, optional, or, ref, text, word } from './column.ts';
import { flatTable, type RowOf } from './table.ts';

/** A period that has been checked; of any other cell nothing is read. */
const period = (name: string) =>
  column({ name, type: 'period' }, (cell) => parsePeriod(cell) as Period, periodCode);

/** figures.csv: one row a published statement. A column stands here and nowhere else. */
export const FIGURES = flatTable(
  { name: 'figures', required: true },
  {
    place: must(ref<PlaceId>('place', 'places')),
    indicator: must(ref<IndicatorId>('indicator', 'indicators')),
    measure: must(or(word('measure', MEASURES), 'level')),
    of: optional(ref<PlaceId>('of', 'places')),
    period: must(period('period')),
    span: must(or(word('span', SPANS), 'ytd')),
    value: decimal('value'),
    unit: must(text('unit')),
    qualifier: or(word('qualifier', QUALIFIERS), '='),
    status: must(or(word('status', STATUSES), 'final')),
    scope: or(word('scope', SCOPES), 'unknown'),
    printed: freeText('printed'),
    source: must(ref<SourceId>('source', 'sources')),
    locator: freeText('locator'),
    released: date('released'),
    access: or(word('access', ACCESSES), 'public'),
    note: freeText('note'),
  },
) satisfies { read(cells: never): Omit<Figure, 'row'> };

/** A row of figures.csv. */
export type FigureRow = RowOf<typeof FIGURES>;

/** A column of figures.csv. */
export type FigureColumn = keyof FigureRow;
