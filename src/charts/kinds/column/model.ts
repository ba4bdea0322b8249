import type { ChartBase, Family, PointState } from '../../chartBase.ts';

/** Columns over periods: side by side, stacked, or as shares of their sum. */
export interface ColumnsModel extends ChartBase {
  readonly kind: 'columns';
  readonly mode: 'grouped' | 'stacked' | 'share';
  readonly unit: string;
  readonly ticks: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly family: Family;
    readonly values: readonly (number | null)[];
    /** One for each value. */
    readonly states: readonly PointState[];
    /** The number of its pattern, from 0, if no colour is left. */
    readonly pattern?: number;
  }[];
  /** One for each tick: the missing parts of an incomplete stack, in a word or two. */
  readonly incomplete?: readonly (string | undefined)[];
}
