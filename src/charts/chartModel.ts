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

/** Families of indicators; red is for the winner or the chosen unit alone. */
export type Family = 'c1' | 'c2' | 'c3';

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
  }[];
}

/** Ranks over periods, the first on top; one unit stands out, a gap is a gap. */
export interface BumpModel extends ChartBase {
  readonly kind: 'bump';
  readonly ticks: readonly string[];
  /** How many ranks there are. */
  readonly places: number;
  readonly lines: readonly {
    readonly name: string;
    readonly ranks: readonly (number | null)[];
    readonly chosen: boolean;
  }[];
}

export type ChartModel = ShareModel | BarsModel | UnitsModel | LineModel | BumpModel;
