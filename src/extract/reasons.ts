/** Reasons to doubt a proposed figure: each code with its factor for the confidence. */
export const REASONS = {
  'unknown-indicator': 0.85,
  'indicator-within-phrase': 0.97,
  'indicator-likely': 0.7,
  'subject-carried': 0.97,
  'subject-from-earlier-sentence': 0.8,
  'subject-behind-number': 0.95,
  'no-place': 0.75,
  'unknown-place': 0.9,
  'place-of-page': 0.85,
  'place-carried': 0.98,
  'no-period': 0.8,
  'period-without-year': 0.85,
  'period-carried': 0.98,
  'year-inferred': 0.97,
  'period-not-over': 0.75,
  'flow-up-to': 0.95,
  'flow-at-point': 0.8,
  'measure-guessed': 0.8,
  'not-growth': 0.9,
  'rank-at-most': 0.7,
  'same-key': 0.8,
  'unit-not-printed': 0.9,
  aim: 0.6,
  forecast: 0.8,
  'other-scope': 0.85,
  range: 0.85,
  'chinese-numeral': 0.95,
  'unregistered-unit': 0.85,
  'count-in-running-text': 0.8,
  'in-headline': 0.9,
  'shared-list': 0.95,
} as const;
export type Reason = keyof typeof REASONS;

/**
 * The confidence from 0 to 1, computed from the reasons alone: equal reasons give equal
 * confidence.
 */
export function confidenceOf(reasons: Iterable<Reason>): number {
  let confidence = 0.99;
  for (const reason of new Set(reasons)) confidence *= REASONS[reason];
  return Math.round(confidence * 100) / 100;
}
