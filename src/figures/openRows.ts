import type { Measure } from './figure.ts';

/**
 * The rows that a question about figures reads: those of some places, in some years if these are
 * given; or every row.
 */
export type RowsAsked =
  | { readonly places: readonly string[]; readonly years?: readonly number[] }
  | 'all';

/** What a dataset states, without its figures: enough for lists of choices and for links. */
export interface Directory {
  /** The number of figures. */
  readonly count: number;
  /** The periods on the page of each place that has one, as codes, newest first. */
  readonly periods: Readonly<Record<string, readonly string[]>>;
  /** The codes of the periods in which two places or more report something. */
  readonly reported: readonly string[];
  /** Every period code in figures.csv. */
  readonly codes: readonly string[];
  /** The keys of the intervals that those periods have with the stated spans. */
  readonly intervals: readonly string[];
  /** The measures stated of each indicator. */
  readonly measures: Readonly<Record<string, readonly Measure[]>>;
  /** The indicators of which only firms and single sites have figures. */
  readonly ofFirms: readonly string[];
  /** The figures of each place by the pages of Sources: see `figurePages`. */
  readonly pages: Readonly<Record<string, readonly PageCount[]>>;
}

/** A page of figures: a year or period code, '' for all of a place; and the number of its rows. */
export type PageCount = readonly [code: string, rows: number];

/** The open rows of a dataset that is opened in parts. */
export interface OpenRows {
  readonly directory: Directory;
  /**
   * Opens rows.
   *
   * @returns a promise that settles once they are open; undefined if they are
   * @throws Error if they could not be read a moment ago
   */
  open(asked: readonly RowsAsked[]): Promise<void> | undefined;
}
