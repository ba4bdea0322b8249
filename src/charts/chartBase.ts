/**
 * The texts and data of every chart besides its marks. A chart cannot be built without a
 * description.
 */
export interface ChartBase {
  /** Unique on a page; part of the ids inside the drawing. */
  readonly id: string;
  /** The finding, in one sentence. */
  readonly title: string;
  /** Measure, unit, period. */
  readonly subtitle: string;
  /** The chart in words, for screen readers. */
  readonly description: string;
  /** Instructions for reading it, and its limits. */
  readonly note: string | undefined;
  /** The table behind: a header, then one row for each data point, with formatted cells. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The rows of figures.csv behind it. */
  readonly figureRows: readonly number[];
}

/**
 * Colours by token; red is only for the winner or the chosen place, `context` for everything in
 * the background.
 */
export type Family = 'c1' | 'c2' | 'c3' | 'c4' | 'banner' | 'context' | 'ink';

/** The status of a value: drawn solid, hollow, as a diamond or dashed. */
export type PointState = 'final' | 'preliminary' | 'revised' | 'implied';
