import type { Dataset } from '../figures/dataset.ts';
import type { PlaceId } from '../figures/figure.ts';
import { numberKey } from '../figures/figureKey.ts';
import type { Knowledge } from './knowledge.ts';
import { type Member, RankedField } from './rankedField.ts';
import type { Term, Terms } from './term.ts';

/** The measures that a rank may be based on. */
export const RANK_BASES = ['level', 'yoy', 'share', 'completion'] as const;

type RankBase = (typeof RANK_BASES)[number];

type Tables = Pick<Dataset, 'places' | 'indicators'>;

/**
 * The fields with announced ranks, at each time, in each possible reading: a row does not say if it
 * ranks all places of the whole, those of a group or those of a kind.
 */
export function rankedFields(
  tables: Tables,
  terms: Terms,
  knowledge: Knowledge,
  measure: RankBase,
): RankedField[] {
  return [...rankings(terms)].flatMap((ranks) => {
    const [first] = ranks;
    if (!first) return [];
    const isLower = tables.indicators.get(first.key.indicator)?.direction === 'lower';
    const rankOf = new Map(ranks.map((rank) => [rank.key.place, rank]));
    const of = measure === 'share' ? first.key.of : undefined;
    const isRatio = measure === 'share' || measure === 'completion';
    const baseOf = (place: PlaceId) => {
      const key = { ...first.key, place, measure, of };
      const level = terms.stated({ ...key, measure: 'level', of: undefined });
      // An unstated ratio still discloses a withheld level.
      const isTelling = isRatio && level !== undefined && knowledge.isSecret(level);
      return terms.stated(key) ?? (isTelling ? terms.of(key) : undefined);
    };
    return readingsOf(fieldOf(ranks, tables.places), tables.places).flatMap((places) => {
      const members = places
        .map(
          (place): Member => ({
            rank: rankOf.get(place),
            base: baseOf(place),
          }),
        )
        .filter(({ rank, base }) => rank || base);
      return members.some(({ rank }) => rank) ? [new RankedField(members, isLower, knowledge)] : [];
    });
  });
}

/** The announced ranks of each field, indicator and time. */
function rankings(terms: Terms): Iterable<readonly Term[]> {
  const found = new Map<string, Term[]>();
  for (const term of terms.all()) {
    const { measure, of } = term.key;
    if (measure !== 'rank' || !of) continue;
    const name = numberKey({ ...term.key, place: of });
    const known = found.get(name);
    if (known) known.push(term);
    else found.set(name, [term]);
  }
  return found.values();
}

/** All places of a field, and the places of each group and each kind if it has several. */
function readingsOf(field: readonly PlaceId[], places: Dataset['places']): PlaceId[][] {
  const readings = new Map([[field.join(' '), [...field]]]);
  for (const by of ['group', 'kind'] as const) {
    const parts = new Map<string, PlaceId[]>();
    for (const id of field) {
      const part = places.get(id)?.[by] ?? '';
      parts.set(part, [...(parts.get(part) ?? []), id]);
    }
    for (const part of parts.values()) readings.set(part.join(' '), part);
  }
  return [...readings.values()];
}

/** The places of a field: all at the same depth below it as the places with a rank in it. */
function fieldOf(ranks: readonly Term[], places: Dataset['places']): PlaceId[] {
  const of = ranks[0]?.key.of;
  const stepsOf = (id: PlaceId): number => {
    let steps = 0;
    for (let at: PlaceId | undefined = id; at !== of; at = places.get(at)?.parent) {
      if (at === undefined || steps > places.size) return Number.NaN;
      steps++;
    }
    return steps;
  };
  const ranked = new Set(ranks.map(({ key }) => key.place));
  const depths = new Set([...ranked].map(stepsOf));
  return [...places.keys()].filter((id) => ranked.has(id) || depths.has(stepsOf(id)));
}
