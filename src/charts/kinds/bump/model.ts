import type { ChartBase } from '../../chartBase.ts';

/** Ranks over periods, the first on top; one place is highlighted, and a gap stays open. */
export interface BumpModel extends ChartBase {
  readonly kind: 'bump';
  readonly ticks: readonly string[];
  /** The number of ranks. */
  readonly places: number;
  /** The chosen line is red unless it is ink: red is for awards and for the reader's selection. */
  readonly accent?: 'ink';
  readonly lines: readonly {
    readonly name: string;
    readonly ranks: readonly (number | null)[];
    readonly chosen: boolean;
  }[];
}
