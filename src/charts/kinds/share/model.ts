import type { ChartBase } from '../../chartBase.ts';

/** One whole: the part of a place, and the rest, which is implied. */
export interface ShareModel extends ChartBase {
  readonly kind: 'share';
  readonly part: {
    readonly name: string;
    readonly percent: number;
    readonly label: string;
    readonly level: string;
  };
  readonly rest: { readonly name: string; readonly label: string; readonly level: string };
}
