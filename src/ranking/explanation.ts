import type { Decimal } from '../figures/decimal.ts';
import type { Figure } from '../figures/figure.ts';
import type { Adjustment, Place } from '../figures/tables.ts';

/** One change of a rule or a figure after which the rules come to what is announced. */
export type Explanation =
  /** The figures as they stood at the end of a day (ISO). */
  | { readonly kind: 'figures-of-day'; readonly day: string }
  /** The first `count` places are announced, not as many as the rules award. */
  | { readonly kind: 'count'; readonly count: number; readonly rules: number }
  | { readonly kind: 'without-veto'; readonly place: Place; readonly veto: Adjustment }
  /** No bonus and no penalty points count. */
  | { readonly kind: 'without-points' }
  /** Points more for an announced place. */
  | { readonly kind: 'points'; readonly place: Place; readonly points: number }
  | {
      readonly kind: 'value';
      readonly place: Place;
      readonly figure: Figure;
      /** In the unit and with the digits of the figure. */
      readonly need: Decimal;
    }
  /** Weights of an indicator, of 100; the others make room in proportion. */
  | {
      readonly kind: 'weight';
      readonly place: Place;
      readonly indicator: string;
      readonly now: number;
      readonly need: number;
    };
