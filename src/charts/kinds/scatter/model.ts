import type { ChartBase, Family, PointState } from '../../chartBase.ts';

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
