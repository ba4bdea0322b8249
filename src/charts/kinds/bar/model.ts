import type { ChartBase, Family, PointState } from '../../chartBase.ts';

export interface BarMark {
  readonly name: string;
  readonly value: number;
  readonly label: string;
  /** For amounts in stages: contracted is an outline, received is solid. */
  readonly style: 'solid' | 'outline';
  /** A lower bound ends in an arrowhead. */
  readonly atLeast: boolean;
  /** Only if it differs from the chart's. */
  readonly family?: Family;
  /** Default: final. */
  readonly state?: PointState;
}

export interface BarsModel extends ChartBase {
  readonly kind: 'bars';
  readonly family: Family;
  readonly bars: readonly BarMark[];
}
