import type { ChartBase } from '../../chartBase.ts';

/** Values as shades, each written in its cell. */
export interface HeatModel extends ChartBase {
  readonly kind: 'heat';
  readonly ticks: readonly string[];
  readonly heat: readonly {
    readonly name: string;
    readonly cells: readonly { readonly text: string; readonly share: number | null }[];
  }[];
}
