import type { Decimal } from '../figures/decimal.ts';
import type { Figure } from '../figures/figure.ts';
import type { Adjustment, Place } from '../figures/tables.ts';

/** One change of a rule or a figure after which the rules give the announced result. */
export type Explanation =
  /** The figures known at the end of a day (ISO). */
  | { readonly kind: 'figures-of-day'; readonly day: string }
  /** The first `count` places are announced, a different number than the rules award. */
  | { readonly kind: 'count'; readonly count: number; readonly rules: number }
  | { readonly kind: 'without-veto'; readonly place: Place; readonly veto: Adjustment }
  /** Without any bonus or penalty points. */
  | { readonly kind: 'without-points' }
  /** Additional points for an announced place. */
  | { readonly kind: 'points'; readonly place: Place; readonly points: number }
  | {
      readonly kind: 'value';
      readonly place: Place;
      readonly figure: Figure;
      /** In the unit and with the digits of the figure. */
      readonly need: Decimal;
    }
  /** Another weight of an indicator, of 100; the others adjust in proportion. */
  | {
      readonly kind: 'weight';
      readonly place: Place;
      readonly indicator: string;
      readonly now: number;
      readonly need: number;
    };
