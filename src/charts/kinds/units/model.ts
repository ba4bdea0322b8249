import type { ChartBase } from '../../chartBase.ts';

/** Counts as squares: each row fills part of the whole. */
export interface UnitsModel extends ChartBase {
  readonly kind: 'units';
  readonly whole: number;
  readonly counts: readonly {
    readonly name: string;
    readonly filled: number;
    readonly label: string;
  }[];
}
