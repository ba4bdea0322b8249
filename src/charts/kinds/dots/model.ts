import type { ChartBase, Family, PointState } from '../../chartBase.ts';

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
