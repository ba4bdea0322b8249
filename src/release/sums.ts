import type { Dataset } from '../figures/dataset.ts';
import { intervalKey } from '../figures/days.ts';
import type { IndicatorId, PlaceId } from '../figures/figure.ts';
import { kindMeaning } from '../figures/kindMeaning.ts';
import { monthsOf, type Term, type Terms } from './term.ts';
import type { TermKey } from './termKey.ts';

/** Numbers of which the first is the sum of the others; without a whole their sum is 100 %. */
export interface Sum {
  readonly kind: 'places' | 'shares' | 'indicators' | 'time';
  readonly whole: Term | undefined;
  readonly parts: readonly Term[];
  /** The subject of the whole and its parts, independent of the period. */
  readonly base: string;
  /** The possible number of parts: the stated ones, and the units without a statement. */
  readonly units: number;
}

export type Tables = Pick<Dataset, 'places' | 'indicators'>;

/**
 * The sums over places and indicators in which one number of a dataset follows from others, as rows
 * state them. Unstated numbers count as zero here.
 */
export function* sumsOf(dataset: Tables, terms: Terms): Generator<Sum> {
  const tree = new Tree(dataset);
  const done = new Set<string>();
  for (const whole of terms.all()) {
    const { key } = whole;
    if (key.measure === 'level' || key.measure === 'target') {
      const stated = (at: TermKey) => terms.stated(at);
      if (adds(dataset, key.indicator)) yield* tree.placeSum(whole, stated);
      yield* tree.indicatorSum(whole, stated);
    }
    if (key.measure !== 'share' || !key.of) continue;
    const all = terms.of({ ...key, place: key.of });
    if (!done.has(all.name)) yield* tree.placeSum(all, (at) => terms.stated(at));
    done.add(all.name);
  }
}

/**
 * The sums of a block with unstated numbers that follow from others, such as a town's value of one
 * indicator from the total of all, or a city from the shares of its towns. They cover all levels of
 * the block's places and indicators at its times.
 *
 * @param blockOf returns the name of a number's block
 */
export function* impliedSums(
  dataset: Tables,
  terms: Terms,
  levels: Iterable<TermKey>,
  blockOf: (key: TermKey) => string,
): Generator<Sum> {
  const tree = new Tree(dataset);
  const blocks = new Map<string, Lattice>();
  for (const key of levels) {
    const name = blockOf(key);
    const block = blocks.get(name) ?? {
      places: new Set(),
      indicators: new Set(),
      times: new Map(),
    };
    block.places.add(key.place);
    block.indicators.add(key.indicator);
    block.times.set(intervalKey(key.period, key.span), key);
    blocks.set(name, block);
  }
  for (const { places, indicators, times } of blocks.values()) {
    const find = (key: TermKey) =>
      places.has(key.place) && indicators.has(key.indicator) ? terms.of(key) : undefined;
    for (const time of times.values()) {
      for (const indicator of indicators) {
        for (const place of places) {
          const whole = terms.of({ ...time, place, indicator });
          // A quarter that follows from other numbers counts like a stated one.
          if (whole.figures.length === 0) yield* timeSums(dataset, terms, [whole]);
          const over = adds(dataset, indicator) ? tree.placeSum(whole, find) : [];
          for (const sum of [...over, ...tree.indicatorSum(whole, find)]) {
            if ([whole, ...sum.parts].some(({ figures }) => figures.length === 0)) yield sum;
          }
        }
      }
    }
  }
}

/** The places and indicators of a block, and its times, by their days. */
interface Lattice {
  readonly places: Set<PlaceId>;
  readonly indicators: Set<IndicatorId>;
  readonly times: Map<string, TermKey>;
}

/**
 * Sums that no rows state directly: of totals from January to a month that only follow from
 * quarters and months.
 *
 * @param isWanted selects the blocks (indicator and year)
 */
export function* followingSums(
  dataset: Tables,
  terms: Terms,
  isWanted: (key: TermKey) => boolean,
): Generator<Sum> {
  const tree = new Tree(dataset);
  const years = yearsOf(dataset, terms, isWanted);
  for (const { key, ends } of years.values()) {
    const inYear = (at: TermKey) => (years.has(yearName(at)) ? terms.of(at) : undefined);
    const sumsAt = (month: number) => {
      const whole = terms.of(accumulated(key, month));
      return [...tree.placeSum(whole, inYear), ...tree.indicatorSum(whole, inYear)];
    };
    const months = new Set(ends);
    for (const { parts } of sumsAt(12)) {
      for (const part of parts) {
        for (const month of years.get(yearName(part.key))?.ends ?? []) months.add(month);
      }
    }
    for (const month of [...months].sort((a, b) => a - b)) {
      for (const sum of sumsAt(month)) {
        const isStated = [sum.whole, ...sum.parts].every((term) => term?.figures.length);
        if (!isStated) yield sum;
      }
    }
  }
}

/** The statements on a place and an indicator in a year. */
interface Year {
  /** The key of one of the statements. */
  readonly key: TermKey;
  /** The months at which a statement ends, or before which it begins. */
  readonly ends: Set<number>;
}

const yearName = ({ place, indicator, period }: TermKey) => `${place}|${indicator}|${period.year}`;

/** The years of accumulating numbers, by place and indicator. */
export function yearsOf(
  dataset: Tables,
  terms: Terms,
  isWanted: (key: TermKey) => boolean,
): Map<string, Year> {
  const years = new Map<string, Year>();
  for (const { key } of terms.all()) {
    const months = accumulates(dataset, key) ? monthsOf(key.period, key.span) : undefined;
    if (!months || !isWanted(key)) continue;
    const { ends } = years.get(yearName(key)) ?? { ends: new Set<number>() };
    if (months.from > 1) ends.add(months.from - 1);
    years.set(yearName(key), { key, ends: ends.add(months.to) });
  }
  return years;
}

/**
 * The sums of accumulating numbers: a quarter or a month is the running total at its end minus the
 * one before it.
 */
export function* timeSums(dataset: Tables, terms: Terms, stated: Iterable<Term>): Generator<Sum> {
  for (const term of stated) {
    const { key } = term;
    const months = accumulates(dataset, key) ? monthsOf(key.period, key.span) : undefined;
    if (!months || months.from === 1) continue;
    const whole = terms.of(accumulated(key, months.to));
    const parts = [term, terms.of(accumulated(key, months.from - 1))];
    yield { kind: 'time', whole, parts, base: '', units: 2 };
  }
}

/** The key of the running total from January to the end of a month. */
export const accumulated = (key: TermKey, month: number): TermKey => ({
  ...key,
  period: { kind: 'month', year: key.period.year, month },
  span: 'ytd',
});

function accumulates({ indicators }: Tables, { indicator, measure }: TermKey): boolean {
  return measure === 'level' && kindMeaning(indicators.get(indicator)).accumulates;
}

function adds({ indicators }: Tables, indicator: IndicatorId): boolean {
  return kindMeaning(indicators.get(indicator)).hasShares;
}

/** Finds the term of a key; undefined if there is none. */
type Find = (key: TermKey) => Term | undefined;

interface Members {
  readonly parts: readonly Term[];
  readonly units: number;
}

/** The hierarchy of places and indicators, one level at a time. */
class Tree {
  readonly #places = new Map<PlaceId, PlaceId[]>();
  readonly #indicators = new Map<IndicatorId, IndicatorId[]>();
  readonly #firms = new Set<string>();

  constructor({ places, indicators }: Tables) {
    for (const { id, parent, kind } of places.values()) {
      if (parent) push(this.#places, parent, id);
      if (kind === 'company' || kind === 'site') this.#firms.add(id);
    }
    for (const { id, partOf } of indicators.values()) {
      if (partOf) push(this.#indicators, partOf, id);
    }
  }

  *placeSum(whole: Term, find: Find): Generator<Sum> {
    const { key } = whole;
    const { parts, units } = this.#under(key.place, this.#places, (place) =>
      find({ ...key, place }),
    );
    const base = `${key.measure}|${key.place}|${key.indicator}|${key.of ?? ''}`;
    if (key.measure === 'share') {
      // A single share reveals nothing about the others.
      if (parts.length > 1) yield { kind: 'shares', whole: undefined, parts, base, units };
    } else if (parts.length > 0) yield { kind: 'places', whole, parts, base, units };
  }

  *indicatorSum(whole: Term, find: Find): Generator<Sum> {
    const { key } = whole;
    const { parts, units } = this.#under(key.indicator, this.#indicators, (indicator) =>
      find({ ...key, indicator }),
    );
    const base = `of|${key.measure}|${key.place}|${key.indicator}`;
    if (parts.length > 0) yield { kind: 'indicators', whole, parts, base, units };
  }

  /** The terms directly below an id; a child without a term is replaced by those below it. */
  #under<Id extends string>(
    id: Id,
    children: ReadonlyMap<Id, readonly Id[]>,
    find: (id: Id) => Term | undefined,
  ): Members {
    const parts: Term[] = [];
    let units = 0;
    for (const child of children.get(id) ?? []) {
      const term = find(child);
      const under = term ? { parts: [term], units: 1 } : this.#under(child, children, find);
      parts.push(...under.parts);
      // The number of firms and sites is unknown: the stated ones may be few of many.
      if (this.#firms.has(child)) units = Number.POSITIVE_INFINITY;
      else units += Math.max(1, under.units);
    }
    return { parts, units };
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
