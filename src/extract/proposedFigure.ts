import type { Decimal } from '../figures/decimal.ts';
import type { IndicatorId, Qualifier } from '../figures/figure.ts';
import type { Period, Span } from '../figures/period.ts';
import type { ProposedMeasure } from './measureOf.ts';
import type { NamedPlace } from './placeNames.ts';
import type { Reason } from './reasons.ts';

/** A figure as a text seems to state it: for a person to accept, mend or refuse. */
export interface ProposedFigure {
  /** With an id where the dataset knows the place; undefined where the text names none. */
  readonly place: NamedPlace | undefined;
  /** Undefined where the dataset has no such indicator; `subject` is what the text calls it. */
  readonly indicator: IndicatorId | undefined;
  readonly subject: string;
  readonly measure: ProposedMeasure;
  /** Of which place a share or rank is, or against which a comparison is made. */
  readonly of: NamedPlace | undefined;
  /** Undefined where the text gives none, or no year and there is no date of publication. */
  readonly period: Period | undefined;
  readonly span: Span | undefined;
  /** The words of the period; empty where there are none. */
  readonly when: string;
  readonly value: Decimal;
  /** The far end of a range. */
  readonly upper: Decimal | undefined;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** The literal without white space, as given. */
  readonly printed: string;
  /** Offsets in the given text: what stands between them, without white space, is `printed`. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1, from the reasons alone. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}
