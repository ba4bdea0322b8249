import type { ChartBase, Family, PointState } from '../../chartBase.ts';

/** Dots on a line: places by value, or indicators with the places on each. */
export interface DotsModel extends ChartBase {
  readonly kind: 'dots';
  readonly scales: readonly {
    readonly name: string;
    readonly label: string;
    readonly dots: readonly {
      readonly name: string;
      /** From 0 on the left to 1 on the right. */
      readonly at: number;
      readonly low: number;
      readonly high: number;
      readonly family: Family;
      readonly state: PointState;
      /** A mark beside it, as in the legend, if no colour is left. */
      readonly mark?: string;
    }[];
  }[];
  /**
   * The colour of each place, or its mark if no colour is left; only for rows with several
   * places.
   */
  readonly legend: readonly { readonly name: string; readonly family: Family }[];
}
