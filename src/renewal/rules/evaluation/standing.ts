import { CLASSES, type FirmClass } from '../../data/rules.ts';
import { placesIn } from './classBounds.ts';
import type { Evaluation } from './evaluate.ts';
import type { ScopeField } from './scopeField.ts';
import { countBefore, sortedScores } from './sortedScores.ts';

/**
 * The minimum score for a unit to be in a class while the others stay the same; Infinity if no unit
 * can be.
 */
export interface OwnBound {
  readonly class: FirmClass;
  readonly least: number;
}

/**
 * The class bounds for one unit of a field. A percentile depends on the rank among the others, so
 * its bound differs a little from the field's.
 */
export function ownBounds(field: ScopeField, place: number): OwnBound[] {
  const sorted = sortedScores(field);
  const score = field.scores[place] ?? 0;
  const own = countBefore(sorted, (value) => value >= score);
  // The scores of the other units in rising order.
  const other = (i: number) => sorted[i < own ? i : i + 1];
  return field.bounds.map(({ rule, class: name, least }) => {
    if (rule.by === 'score' || least === Number.NEGATIVE_INFINITY) return { class: name, least };
    const places = placesIn(rule, field.size);
    if (places === 0) return { class: name, least: Number.POSITIVE_INFINITY };
    // If there are fewer other units than places in the class, any score is in it.
    return { class: name, least: other(field.size - 1 - places) ?? Number.NEGATIVE_INFINITY };
  });
}

/** A firm's field and its index there; undefined if it is not evaluated. */
export function fieldAndPlace(
  { fields, fieldOf, placeOf }: Evaluation,
  i: number,
): { field: ScopeField; place: number } | undefined {
  const field = fields[fieldOf[i] ?? -1];
  return field && { field, place: placeOf[i] ?? -1 };
}

/** True if the first class is better than the second. */
export const isBetter = (a: FirmClass, b: FirmClass) => CLASSES.indexOf(a) < CLASSES.indexOf(b);
