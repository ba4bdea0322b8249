import type { Dataset } from '../figures/dataset.ts';
import type { PlaceId } from '../figures/figure.ts';
import { numberKey } from '../figures/figureKey.ts';
import type { Interval } from '../figures/interval.ts';
import { NEAR } from './bounds.ts';
import type { Knowledge } from './knowledge.ts';
import { type Ranked, rangeOfRank } from './rankRange.ts';
import type { Term, Terms } from './term.ts';

/** What a rank may go by. */
const BASES = ['level', 'yoy'] as const;

type Tables = Pick<Dataset, 'places' | 'indicators'>;

/**
 * Holds announced ranks back until those that are left give no level or growth that is withheld, or
 * held back for the sake of one, but a wide range: the places right before and behind it are public,
 * and near to each other. Its own rank goes first; those of others go where they leave but one
 * position for it.
 */
export function holdRanks(tables: Tables, terms: Terms, knowledge: Knowledge): void {
  for (const ranks of rankings(terms)) {
    const [first] = ranks;
    if (!first) continue;
    const isLower = tables.indicators.get(first.key.indicator)?.direction === 'lower';
    const places = fieldOf(ranks, tables.places);
    const rankOf = new Map(ranks.map((rank) => [rank.key.place, rank]));
    for (const measure of BASES) {
      const members = places
        .map((place) => ({
          rank: rankOf.get(place),
          base: terms.stated({ ...first.key, place, measure, of: undefined }),
        }))
        .filter(({ rank, base }) => rank || base);
      for (const [i, { base }] of members.entries()) {
        if (!base || !knowledge.isSecret(base)) continue;
        for (;;) {
          const field = members.map(ranked);
          const own = field[i];
          const range = own && rangeOfRank(field, own, isLower);
          if (!range || !isNarrow(range) || !holdNext(ranks, base, range)) break;
        }
      }
    }
  }

  function ranked({ rank, base }: { rank?: Term | undefined; base?: Term | undefined }): Ranked {
    return { rank: rank && knowledge.lastValue(rank), value: base && shownValue(base) };
  }

  function shownValue(base: Term): number | undefined {
    return knowledge.isSecret(base) ? undefined : knowledge.lastValue(base);
  }

  /** Holds the rank of a place, else the one of the shown place that is nearest; says if one was left. */
  function holdNext(ranks: readonly Term[], { key }: Term, { low, high }: Interval): boolean {
    const distance = (rank: Term) => {
      if (rank.key.place === key.place) return -1;
      const base = terms.stated({ ...key, place: rank.key.place });
      const value = base && shownValue(base);
      return value === undefined ? Infinity : Math.abs(value - (low + high) / 2);
    };
    const [next] = ranks
      .filter((rank) => knowledge.holdable(rank).length > 0)
      .map((rank) => ({ rank, far: distance(rank) }))
      .sort((a, b) => (a.far === b.far ? 0 : a.far - b.far));
    for (const row of next ? knowledge.holdable(next.rank) : []) knowledge.hold(row);
    return next !== undefined;
  }
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

/** The places of a field: all that lie as many steps under it as those that have a rank in it. */
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

const isNarrow = ({ low, high }: Interval): boolean =>
  high - low <= NEAR * Math.max(Math.abs(low), Math.abs(high));
