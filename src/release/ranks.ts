import type { Dataset } from '../figures/dataset.ts';
import type { PlaceId } from '../figures/figure.ts';
import { NEAR } from './bounds.ts';
import type { Knowledge } from './knowledge.ts';
import type { Term, TermKey, Terms } from './term.ts';

/** What a rank may go by. */
const BASES = ['level', 'yoy'] as const;

/**
 * Holds back each announced rank that leaves a withheld level or growth but a narrow range: the
 * places before and behind it in the field are public, and near to each other.
 */
export function holdRanks(
  { places, indicators }: Pick<Dataset, 'places' | 'indicators'>,
  terms: Terms,
  knowledge: Knowledge,
): void {
  const fields = new Map<PlaceId, PlaceId[]>();
  for (const { id, parent } of places.values()) {
    if (parent) fields.set(parent, [...(fields.get(parent) ?? []), id]);
  }
  for (const term of terms.all()) {
    const { key } = term;
    if (key.measure !== 'rank' || !key.of) continue;
    const rank = knowledge.lastValue(term);
    if (rank === undefined) continue;
    const field = fields.get(key.of) ?? [];
    const isLower = indicators.get(key.indicator)?.direction === 'lower';
    for (const base of BASES) {
      if (!tellsOf(term, base, rank)) continue;
      for (const row of knowledge.shown(term)) knowledge.hold(row);
    }

    function tellsOf({ key: own }: Term, measure: TermKey['measure'], at: number): boolean {
      const of = (place: PlaceId) => terms.stated({ ...own, place, measure, of: undefined });
      const secret = of(own.place);
      if (!secret || !knowledge.isWithheld(secret)) return false;
      const stated = field.flatMap((place) => of(place) ?? []);
      const values = stated
        .filter((one) => one !== secret && !knowledge.isWithheld(one))
        .flatMap((one) => knowledge.lastValue(one) ?? [])
        .sort((a, b) => (isLower ? a - b : b - a));
      // Of the places before it, as many may be hidden as are hidden at all.
      const hidden = stated.length - 1 - values.length;
      const before = values[at - 2 - hidden];
      const behind = values[at - 1];
      if (before === undefined || behind === undefined) return false;
      return Math.abs(before - behind) <= NEAR * Math.max(Math.abs(before), Math.abs(behind));
    }
  }
}
