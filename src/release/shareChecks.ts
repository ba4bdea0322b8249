import type { Dataset } from '../figures/dataset.ts';
import type { Figure } from '../figures/figure.ts';
import { type Implied, impliedRest } from '../figures/implied.ts';
import { shareContradicts } from '../figures/shareCheck.ts';
import { findUnit } from '../figures/unit.ts';

/** A printed share with the two levels that it relates. */
export interface ShareCheck {
  readonly share: Figure;
  readonly outcome:
    | { readonly kind: 'agrees'; readonly part: Figure; readonly whole: Figure }
    | { readonly kind: 'differs'; readonly part: Figure; readonly whole: Figure }
    /** The whole is not stated: the rest besides the part is implied, as a range. */
    | { readonly kind: 'implies'; readonly part: Figure; readonly rest: Implied }
    | { readonly kind: 'not-run' };
}

/**
 * Compares shares with their levels, if stated, by their newest releases.
 *
 * @param among figures whose shares are compared; every figure if left out
 */
export function shareChecks(
  { figures }: Pick<Dataset, 'figures'>,
  among: Iterable<Figure> = figures.all(),
): ShareCheck[] {
  const checks: ShareCheck[] = [];
  for (const share of among) {
    if (share.measure !== 'share' || !share.value || !share.of) continue;
    if (figures.find(share)?.row !== share.row) continue;
    const { of, ...key } = share;
    const part = figures.find({ ...key, measure: 'level', of: undefined });
    const whole = figures.find({ ...key, place: of, measure: 'level', of: undefined });
    checks.push({ share, outcome: outcomeOf(share, part, whole) });
  }
  return checks;
}

function outcomeOf(
  { value: share, qualifier }: Figure,
  part: Figure | undefined,
  whole: Figure | undefined,
): ShareCheck['outcome'] {
  if (!share || !part?.value) return { kind: 'not-run' };
  const [partUnit, wholeUnit] = [findUnit(part.unit), whole && findUnit(whole.unit)];
  if (whole?.value && partUnit && wholeUnit) {
    // A bound agrees with many values, so a comparison is not possible.
    const bounds = [qualifier, part.qualifier, whole.qualifier];
    if (bounds.some((bound) => bound !== '=')) return { kind: 'not-run' };
    const isOff = shareContradicts(
      { value: part.value, unit: partUnit },
      { value: whole.value, unit: wholeUnit },
      share,
    );
    return { kind: isOff ? 'differs' : 'agrees', part, whole };
  }
  if (whole || share.mantissa <= 0) return { kind: 'not-run' };
  return { kind: 'implies', part, rest: impliedRest(part.value, share, part.qualifier, qualifier) };
}
