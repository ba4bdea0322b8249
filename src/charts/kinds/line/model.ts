import type { ChartBase, Family, PointState } from '../../chartBase.ts';

/** Lines over periods; a gap stays open. */
export interface LineModel extends ChartBase {
  readonly kind: 'line';
  /** Printed beside the top label of the axis. */
  readonly unit: string;
  readonly ticks: readonly string[];
  readonly lines: readonly {
    readonly name: string;
    readonly family: Family;
    readonly values: readonly (number | null)[];
    readonly endLabel: string;
    /** One for each value; default: all final. */
    readonly states?: readonly PointState[];
    /** For implied values and comparisons. */
    readonly dashed?: boolean;
    /** The ticks before which the line breaks, because cumulative values restart each year. */
    readonly breaks?: readonly number[];
  }[];
}
