import type { ChartBase, Family, PointState } from '../../chartBase.ts';

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
