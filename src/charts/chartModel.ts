/** What every chart says besides its marks. A chart cannot be built without a description. */
interface ChartBase {
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

/** One whole: the part that a unit has, and the rest, which is implied. */
export interface ShareModel extends ChartBase {
  readonly kind: 'share';
  readonly part: {
    readonly name: string;
    readonly percent: number;
    readonly label: string;
    readonly level: string;
  };
  readonly rest: { readonly name: string; readonly label: string; readonly level: string };
}

export interface BarMark {
  readonly name: string;
  readonly value: number;
  readonly label: string;
  /** Contracted is an outline, arrived is solid. */
  readonly style: 'solid' | 'outline';
  /** A lower bound ends in an arrowhead. */
  readonly atLeast: boolean;
  /** Where it differs from the chart's. */
  readonly family?: Family;
  /** Final where left out. */
  readonly state?: PointState;
}

export interface BarsModel extends ChartBase {
  readonly kind: 'bars';
  readonly family: Family;
  readonly bars: readonly BarMark[];
}

/** Counts as squares: each row fills some of the whole. */
export interface UnitsModel extends ChartBase {
  readonly kind: 'units';
  readonly whole: number;
  readonly counts: readonly {
    readonly name: string;
    readonly filled: number;
    readonly label: string;
  }[];
}

/** Lines over quarters; a gap is a gap. */
export interface LineModel extends ChartBase {
  readonly kind: 'line';
  /** On the top label of the axis. */
  readonly unit: string;
  readonly ticks: readonly string[];
  readonly lines: readonly {
    readonly name: string;
    readonly family: Family;
    readonly values: readonly (number | null)[];
    readonly endLabel: string;
    /** One a value; all final where left out. */
    readonly states?: readonly PointState[];
    /** Implied, or set beside what was chosen. */
    readonly dashed?: boolean;
    /** The ticks before which it is broken: what accumulates begins anew with the year. */
    readonly breaks?: readonly number[];
  }[];
}

/** Columns over periods: side by side, on one another, or as shares of their sum. */
export interface ColumnsModel extends ChartBase {
  readonly kind: 'columns';
  readonly mode: 'grouped' | 'stacked' | 'share';
  readonly unit: string;
  readonly ticks: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly family: Family;
    readonly values: readonly (number | null)[];
    /** One a value. */
    readonly states: readonly PointState[];
    /** Told apart by a pattern where the colours are used up; from 0. */
    readonly pattern?: number;
  }[];
  /** One a tick: which parts a stack lacks, in a word or two; it is no total then. */
  readonly incomplete?: readonly (string | undefined)[];
}

/** Two indicators of the same places and period. */
export interface ScatterModel extends ChartBase {
  readonly kind: 'scatter';
  readonly x: { readonly name: string; readonly unit: string };
  readonly y: { readonly name: string; readonly unit: string };
  readonly dots: readonly {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly family: Family;
    readonly state: PointState;
  }[];
}

/** Dots on a line a row: places by their value, or indicators with the places on each. */
export interface DotsModel extends ChartBase {
  readonly kind: 'dots';
  readonly scales: readonly {
    readonly name: string;
    readonly label: string;
    readonly dots: readonly {
      readonly name: string;
      /** From 0 left to 1 right. */
      readonly at: number;
      readonly low: number;
      readonly high: number;
      readonly family: Family;
      readonly state: PointState;
      /** Beside it, where the colours are used up; as in the legend. */
      readonly mark?: string;
    }[];
  }[];
  /** Who is which colour, where a row has several; beyond the colours, which mark. */
  readonly legend: readonly { readonly name: string; readonly family: Family }[];
}

/** Values as shades, each written in its cell. */
export interface HeatModel extends ChartBase {
  readonly kind: 'heat';
  readonly ticks: readonly string[];
  readonly heat: readonly {
    readonly name: string;
    readonly cells: readonly { readonly text: string; readonly share: number | null }[];
  }[];
}

/** One small line a panel, all on one scale. */
export interface MultiplesModel extends ChartBase {
  readonly kind: 'multiples';
  readonly unit: string;
  readonly ticks: readonly string[];
  readonly panels: readonly {
    readonly name: string;
    readonly family: Family;
    readonly values: readonly (number | null)[];
    /** One a value. */
    readonly states: readonly PointState[];
    readonly endLabel: string;
    /** As of a line. */
    readonly breaks?: readonly number[];
  }[];
}

/** Ranks over periods, the first on top; one unit stands out, a gap is a gap. */
export interface BumpModel extends ChartBase {
  readonly kind: 'bump';
  readonly ticks: readonly string[];
  /** How many ranks there are. */
  readonly places: number;
  /** The chosen line is red unless it is ink: red is for what is awarded or what the reader selected. */
  readonly accent?: 'ink';
  readonly lines: readonly {
    readonly name: string;
    readonly ranks: readonly (number | null)[];
    readonly chosen: boolean;
  }[];
}

export type ChartModel =
  | ShareModel
  | BarsModel
  | UnitsModel
  | LineModel
  | ColumnsModel
  | ScatterModel
  | DotsModel
  | HeatModel
  | MultiplesModel
  | BumpModel;
