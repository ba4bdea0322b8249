import type { ChartBase, Family, PointState } from '../../chartBase.ts';

/** One small line in each panel, all on one scale. */
export interface MultiplesModel extends ChartBase {
  readonly kind: 'multiples';
  readonly unit: string;
  readonly ticks: readonly string[];
  readonly panels: readonly {
    readonly name: string;
    readonly family: Family;
    readonly values: readonly (number | null)[];
    /** One for each value. */
    readonly states: readonly PointState[];
    readonly endLabel: string;
    /** As in a line chart. */
    readonly breaks?: readonly number[];
  }[];
}
