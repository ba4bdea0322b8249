import type { Dataset } from '../figures/dataset.ts';
import type { PlaceId } from '../figures/figure.ts';
import { numberKey } from '../figures/figureKey.ts';
import type { Interval } from '../figures/interval.ts';
import type { Knowledge } from './knowledge.ts';
import { type Ranked, RankRanges } from './rankRange.ts';
import type { Term, Terms } from './term.ts';

/** Two numbers of which the first is no less than the second, and the ranks that say so. */
export interface RankOrder {
  readonly above: Term;
  readonly below: Term;
  readonly ranks: readonly Term[];
}

/** A place of a field: its announced rank and what the rank goes by, as far as rows state them. */
interface Member {
  readonly rank: Term | undefined;
  readonly base: Term | undefined;
}

/** What is shown of a field while so many rows are held back. */
interface Current {
  readonly held: number;
  readonly ranked: ReadonlyMap<Term, Ranked>;
  readonly ranges: RankRanges;
}

/** What a rank may go by. */
export type RankBase = 'level' | 'yoy';

type Tables = Pick<Dataset, 'places' | 'indicators'>;

/** The announced ranks of a field at one time, taken to go by one measure. */
export class RankedField {
  readonly ranks: readonly Term[];
  readonly #members: readonly Member[];
  readonly #isLower: boolean;
  readonly #knowledge: Knowledge;
  #last: Current | undefined;

  constructor(
    ranks: readonly Term[],
    members: readonly Member[],
    isLower: boolean,
    knowledge: Knowledge,
  ) {
    this.ranks = ranks;
    this.#members = members;
    this.#isLower = isLower;
    this.#knowledge = knowledge;
  }

  /** What the ranks may go by, of all places of the field. */
  get bases(): Term[] {
    return this.#members.flatMap(({ base }) => base ?? []);
  }

  /** What the shown ranks and values leave for one number of the field. */
  rangeOf(base: Term): Interval | undefined {
    const { ranked, ranges } = this.#current();
    const own = ranked.get(base);
    return own && ranges.rangeOf(own);
  }

  /** The ranks that can be held back, in the order in which they tell of a number: its own, then of those near to a value. */
  ranksFor({ key }: Term, near: number): Term[] {
    const distance = (rank: Term) => {
      if (rank.key.place === key.place) return -1;
      const member = this.#members.find((one) => one.rank === rank);
      const value = member?.base && this.#shownValue(member.base);
      return value === undefined ? Number.POSITIVE_INFINITY : Math.abs(value - near);
    };
    return this.ranks
      .filter((rank) => this.#knowledge.holdable(rank).length > 0)
      .map((rank) => ({ rank, far: distance(rank) }))
      .sort((a, b) => (a.far === b.far ? 0 : a.far - b.far))
      .map(({ rank }) => rank);
  }

  /** The numbers whose ranks are shown, each with the next; none where the shown values are in another order. */
  orders(): RankOrder[] {
    const ranked = this.#members.flatMap(({ rank, base }) => {
      const position = rank && this.#knowledge.lastValue(rank);
      return rank && base && position !== undefined
        ? [{ rank, base, position, value: this.#shownValue(base) }]
        : [];
    });
    ranked.sort((a, b) => (this.#isLower ? b.position - a.position : a.position - b.position));
    const values = ranked.flatMap(({ value }) => value ?? []);
    if (values.some((value, i) => value > (values[i - 1] ?? Number.POSITIVE_INFINITY))) return [];
    return ranked.flatMap((one, i) => {
      const next = ranked[i + 1];
      if (!next) return [];
      const order = { above: one.base, below: next.base, ranks: [one.rank, next.rank] };
      const isTied = one.position === next.position;
      return isTied ? [order, { ...order, above: next.base, below: one.base }] : [order];
    });
  }

  #current(): Current {
    const held = this.#knowledge.held.size;
    if (this.#last?.held === held) return this.#last;
    const field = this.#members.map((member) => this.#ranked(member));
    const ranked = new Map(
      this.#members.flatMap(({ base }, i) => {
        const own = field[i];
        return base && own ? [[base, own] as const] : [];
      }),
    );
    this.#last = { held, ranked, ranges: new RankRanges(field, this.#isLower) };
    return this.#last;
  }

  #ranked({ rank, base }: Member): Ranked {
    return {
      rank: rank && this.#knowledge.lastValue(rank),
      value: base && this.#shownValue(base),
    };
  }

  #shownValue(base: Term): number | undefined {
    return this.#knowledge.isSecret(base) ? undefined : this.#knowledge.lastValue(base);
  }
}

/** The fields of which ranks are announced, at each time. */
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
    const members = fieldOf(ranks, tables.places)
      .map((place) => ({
        rank: rankOf.get(place),
        base: terms.stated({ ...first.key, place, measure, of: undefined }),
      }))
      .filter(({ rank, base }) => rank || base);
    return [new RankedField(ranks, members, isLower, knowledge)];
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
