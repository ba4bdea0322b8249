/** What every chart says besides its marks. A chart cannot be built without a description. */
export interface ChartBase {
  /** Unique on a page; part of the ids inside the drawing. */
  readonly id: string;
  /** The finding, in one sentence. */
  readonly title: string;
  /** Measure, unit, period. */
  readonly subtitle: string;
  /** The chart in words, for a reader who does not see it. */
  readonly description: string;
  /** How to read it, and where it stops. */
  readonly note: string | undefined;
  /** The table behind: header, then a row a data point, cells already written out. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows of figures.csv it rests on. */
  readonly figureRows: readonly number[];
}

/** Colours by their token; red is for the winner or the chosen unit alone, `context` for what stands behind. */
export type Family = 'c1' | 'c2' | 'c3' | 'c4' | 'banner' | 'context' | 'ink';

/** How a value came to be: drawn solid, hollow, as a diamond, dashed. */
export type PointState = 'final' | 'preliminary' | 'revised' | 'implied';
