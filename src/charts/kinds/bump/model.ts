import type { ChartBase } from '../../chartBase.ts';

/** Ranks over periods, the first on top; one unit stands out, a gap is a gap. */
export interface BumpModel extends ChartBase {
  readonly kind: 'bump';
  readonly ticks: readonly string[];
  /** How many ranks there are. */
  readonly places: number;
  /** The chosen line is red unless it is ink: red is for what is awarded or what the reader selected. */
  readonly accent?: 'ink';
  readonly lines: readonly {
    readonly name: string;
    readonly ranks: readonly (number | null)[];
    readonly chosen: boolean;
  }[];
}
