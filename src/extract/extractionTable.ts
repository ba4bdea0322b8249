import { decimalText } from '../figures/decimal.ts';
import { periodCode } from '../figures/period.ts';
import { writeCsv } from '../tables/writeCsv.ts';
import type { ProposedFigure } from './proposedFigure.ts';

/** The columns of proposed figures, in order. */
export const EXTRACTION_COLUMNS = [
  'place',
  'indicator',
  'subject',
  'measure',
  'of',
  'period',
  'span',
  'value',
  'unit',
  'qualifier',
  'printed',
  'start',
  'end',
  'confidence',
  'reasons',
] as const;
export type ExtractionRow = Readonly<Record<(typeof EXTRACTION_COLUMNS)[number], string>>;

/**
 * A proposed figure as texts. A place is its id, or its name if the dataset does not have it. The
 * indicator is empty if the dataset has none named `subject`. The upper end of a range and the
 * words of an undetermined period are in `reasons`.
 */
export function extractionRow(figure: ProposedFigure): ExtractionRow {
  const { place, of, period, span, when, value, upper, reasons } = figure;
  const notes = reasons.map((reason) => {
    if (reason === 'range' && upper) return `range(${decimalText(value)}–${decimalText(upper)})`;
    return reason === 'period-without-year' ? `${reason}(${when})` : reason;
  });
  return {
    place: place?.id ?? place?.name ?? '',
    indicator: figure.indicator ?? '',
    subject: figure.subject,
    measure: figure.measure,
    of: of?.id ?? of?.name ?? '',
    period: period ? periodCode(period) : '',
    span: span ?? '',
    value: decimalText(value),
    unit: figure.unit,
    qualifier: figure.qualifier,
    printed: figure.printed,
    start: String(figure.start),
    end: String(figure.end),
    confidence: figure.confidence.toFixed(2),
    reasons: notes.join('|'),
  };
}

/** The proposed figures as CSV. */
export function extractionCsv(figures: readonly ProposedFigure[]): string {
  const rows = figures.map((figure) => {
    const row = extractionRow(figure);
    return EXTRACTION_COLUMNS.map((column) => row[column]);
  });
  return writeCsv(EXTRACTION_COLUMNS, rows);
}
