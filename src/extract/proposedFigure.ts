import type { Decimal } from '../figures/decimal.ts';
import type { IndicatorId, Qualifier } from '../figures/figure.ts';
import type { Period, Span } from '../figures/period.ts';
import type { ProposedMeasure } from './measureOf.ts';
import type { NamedPlace } from './placeNames.ts';
import type { Reason } from './reasons.ts';

/** A figure that a text seems to state; a person accepts, corrects or rejects it. */
export interface ProposedFigure {
  /** With an id if the dataset has the place; undefined if the text names none. */
  readonly place: NamedPlace | undefined;
  /** Undefined if the dataset has no such indicator; `subject` is its name in the text. */
  readonly indicator: IndicatorId | undefined;
  readonly subject: string;
  readonly measure: ProposedMeasure;
  /** The whole of a share, the group of a rank, or the base of a comparison. */
  readonly of: NamedPlace | undefined;
  /** Undefined if the text gives none, or no year and the date of publication is unknown. */
  readonly period: Period | undefined;
  readonly span: Span | undefined;
  /** The words of the period; empty if there are none. */
  readonly when: string;
  readonly value: Decimal;
  /** The upper end of a range. */
  readonly upper: Decimal | undefined;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** The literal as given, without white space. */
  readonly printed: string;
  /** Offsets in the given text; the text between them without white space is `printed`. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1, computed from the reasons alone. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}
