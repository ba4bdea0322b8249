import type { ChartBase, Family, PointState } from '../../chartBase.ts';

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
