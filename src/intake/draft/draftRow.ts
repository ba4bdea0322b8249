import { decimalText, parseDecimal } from '../../figures/decimal.ts';
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
} from '../../figures/figure.ts';
import { parsePeriod, periodCode, SPANS } from '../../figures/period.ts';

/** The columns of figures.csv, in order. */
export const FIGURE_COLUMNS = [
  'place',
  'indicator',
  'measure',
  'of',
  'period',
  'span',
  'value',
  'unit',
  'qualifier',
  'status',
  'scope',
  'printed',
  'source',
  'locator',
  'released',
  'access',
  'note',
] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** A row of figures.csv as texts: what is proposed, mended and checked. */
export type FigureCells = Readonly<Record<FigureColumn, string>>;

export const NO_CELLS: FigureCells = {
  place: '',
  indicator: '',
  measure: '',
  of: '',
  period: '',
  span: '',
  value: '',
  unit: '',
  qualifier: '=',
  status: 'final',
  scope: 'unknown',
  printed: '',
  source: '',
  locator: '',
  released: '',
  access: 'public',
  note: '',
};

/** What a person has made of a proposed row. */
export type RowState = 'open' | 'accepted' | 'rejected';

/** A proposed row, for a person to accept, mend or reject. */
export interface DraftRow {
  /** Its number, from 1. */
  readonly number: number;
  readonly cells: FigureCells;
  readonly state: RowState;
  /** Whether a person has changed its cells. */
  readonly mended: boolean;
  /** What the article or table calls the place, the indicator and the whole, where no id was found. */
  readonly names: Readonly<Partial<Record<'place' | 'indicator' | 'of', string>>>;
  /** Offsets in the article's text. */
  readonly mark: { readonly start: number; readonly end: number } | undefined;
  /** 0 to 1, and why not 1, in the codes of the extraction; nothing is doubted of a table's cell. */
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** The cells as a figure; undefined where they do not make one. */
export function figureOfCells(cells: FigureCells): Omit<Figure, 'row'> | undefined {
  const period = parsePeriod(cells.period);
  const measure = MEASURES.find((one) => one === cells.measure);
  const span = SPANS.find((one) => one === cells.span);
  const status = STATUSES.find((one) => one === cells.status);
  if (!period || !measure || !span || !status || !cells.place || !cells.indicator) return undefined;
  const value = cells.value === '' ? undefined : parseDecimal(cells.value);
  if (cells.value !== '' && !value) return undefined;
  return {
    // The ids have been looked up, or are reported as unknown.
    place: cells.place as PlaceId,
    indicator: cells.indicator as IndicatorId,
    of: cells.of === '' ? undefined : (cells.of as PlaceId),
    source: cells.source as SourceId,
    measure,
    period,
    span,
    value,
    status,
    unit: cells.unit,
    qualifier: QUALIFIERS.find((one) => one === cells.qualifier) ?? '=',
    scope: SCOPES.find((one) => one === cells.scope) ?? 'unknown',
    printed: cells.printed,
    locator: cells.locator,
    released: cells.released,
    access: ACCESSES.find((one) => one === cells.access) ?? 'public',
    note: cells.note,
  };
}

/** A figure as the cells of its row. */
export function cellsOfFigure(figure: Omit<Figure, 'row'>): FigureCells {
  const { period, value, of, ...texts } = figure;
  return {
    place: texts.place,
    indicator: texts.indicator,
    measure: texts.measure,
    of: of ?? '',
    period: periodCode(period),
    span: texts.span,
    value: value ? decimalText(value) : '',
    unit: texts.unit,
    qualifier: texts.qualifier,
    status: texts.status,
    scope: texts.scope,
    printed: texts.printed,
    source: texts.source,
    locator: texts.locator,
    released: texts.released,
    access: texts.access,
    note: texts.note,
  };
}
