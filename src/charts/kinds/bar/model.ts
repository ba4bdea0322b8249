import type { ChartBase, Family, PointState } from '../../chartBase.ts';

export interface BarMark {
  readonly name: string;
  readonly value: number;
  readonly label: string;
  /** Contracted is an outline, arrived is solid. */
  readonly style: 'solid' | 'outline';
  /** A lower bound ends in an arrowhead. */
  readonly atLeast: boolean;
  /** Where it differs from the chart's. */
  readonly family?: Family;
  /** Final where left out. */
  readonly state?: PointState;
}

export interface BarsModel extends ChartBase {
  readonly kind: 'bars';
  readonly family: Family;
  readonly bars: readonly BarMark[];
}
