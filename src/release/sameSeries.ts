import type { Dataset } from '../figures/dataset.ts';
import { intervalKey } from '../figures/days.ts';
import { joinKey } from '../figures/figureKey.ts';
import { isSameByAll, type Sample } from './addingSets.ts';
import type { Knowledge } from './knowledge.ts';
import type { Sum } from './sums.ts';
import type { Term, Terms } from './term.ts';
import type { TermKey } from './termKey.ts';

/** If more places than this have the same value at one time, it says nothing about any two. */
const MOST_ALIKE = 4;

/** The numbers of one place, by their days. */
type Series = Map<string, Term>;

/** The series of places with the same parent, of one indicator and measure, by place. */
type Siblings = Map<string, Series>;

/**
 * The sums of one part for units that are written as two places, such as a zone and its town: all
 * their public values are equal, too often for chance, so either discloses the other. Only blocks
 * selected by `isTouched` are searched, in all their periods.
 */
export function sameSeries(
  { places }: Pick<Dataset, 'places'>,
  terms: Terms,
  { knowledge, isTouched }: Reader,
): Sum[] {
  const nameOf = ({ place, indicator, measure, of }: TermKey) => {
    const parent = places.get(place)?.parent;
    return parent && joinKey({ place: parent, indicator, measure, of, days: '' });
  };
  const wanted = new Set<string>();
  for (const { key } of terms.all()) {
    const name = key.measure !== 'rank' && isTouched(key) ? nameOf(key) : undefined;
    if (name) wanted.add(name);
  }
  const all = new Map<string, Siblings>();
  for (const term of terms.all()) {
    const name = nameOf(term.key);
    if (!name || !wanted.has(name)) continue;
    const siblings = all.get(name) ?? new Map<string, Series>();
    all.set(name, siblings);
    const series = siblings.get(term.key.place) ?? new Map<string, Term>();
    siblings.set(term.key.place, series);
    series.set(intervalKey(term.key.period, term.key.span), term);
  }
  return [...all].flatMap(([name, siblings]) =>
    alikeIn(siblings, knowledge)
      .filter((pair) => isSameByAll(samplesOf(pair, knowledge), siblings.size))
      .flatMap((pair) => sumsOf(name, pair, terms))
      .filter(({ whole, parts }) =>
        [whole, ...parts].every((term) => term && isTouched(term.key) && isThere(term, knowledge)),
      ),
  );
}

interface Reader {
  readonly knowledge: Knowledge;
  readonly isTouched: (key: TermKey) => boolean;
}

/** The pairs of series with an equal public value at two or more times. */
function alikeIn(siblings: Siblings, knowledge: Knowledge): (readonly [Series, Series])[] {
  const alike = new Map<string, Series[]>();
  for (const series of siblings.values()) {
    for (const [days, term] of series) {
      if (knowledge.isWithheld(term)) continue;
      for (const value of new Set(knowledge.publicValues(term))) {
        const name = `${days} ${value.toPrecision(12)}`;
        const own = alike.get(name);
        if (own) own.push(series);
        else alike.set(name, [series]);
      }
    }
  }
  const pairs = new Map<Series, Map<Series, number>>();
  for (const own of alike.values()) {
    if (own.length > MOST_ALIKE) continue;
    for (const [i, one] of own.entries()) {
      for (const other of own.slice(i + 1)) {
        const counts = pairs.get(one) ?? new Map<Series, number>();
        pairs.set(one, counts.set(other, (counts.get(other) ?? 0) + 1));
      }
    }
  }
  return [...pairs].flatMap(([one, counts]) =>
    [...counts].flatMap(([other, count]) => (count > 1 ? [[one, other] as const] : [])),
  );
}

/** The times at which both numbers are public, with the second as the only part of the first. */
function samplesOf([one, other]: readonly [Series, Series], knowledge: Knowledge): Sample[] {
  const rangeOf = (term: Term | undefined) => {
    const range = term && !knowledge.isWithheld(term) ? knowledge.publicRange(term) : undefined;
    return range && Number.isFinite(range.high - range.low) ? range : undefined;
  };
  return [...one].flatMap(([days, term]) => {
    const [whole, part] = [rangeOf(term), rangeOf(other.get(days))];
    return whole && part ? [{ whole, parts: new Map([[days, part]]) }] : [];
  });
}

function sumsOf(name: string, [one, other]: readonly [Series, Series], terms: Terms): Sum[] {
  const [first] = one.values();
  const [second] = other.values();
  if (!first || !second) return [];
  const times = new Map([...one, ...other]);
  return [...times.values()].map(({ key }) => ({
    ...{ kind: 'places', base: `same|${name}`, units: 1 },
    whole: terms.of({ ...key, place: first.key.place }),
    parts: [terms.of({ ...key, place: second.key.place })],
  }));
}

/** Says if a number exists; a unit that did not report has none. */
const isThere = (term: Term, knowledge: Knowledge) =>
  term.figures.length === 0 || knowledge.isSecret(term) || knowledge.shown(term).length > 0;
