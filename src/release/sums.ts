import type { Dataset } from '../figures/dataset.ts';
import type { IndicatorId, PlaceId } from '../figures/figure.ts';
import { endMonth, type Period, type Span } from '../figures/period.ts';
import { type Term, type TermKey, termName } from './term.ts';

/** Numbers of which the first is the sum of the others, or, without a whole, of which the sum is known (shares of 100 %). */
export interface Sum {
  readonly whole: Term | undefined;
  readonly parts: readonly Term[];
}

type Terms = ReadonlyMap<string, Term>;

/**
 * The sums by which one number of a dataset can be worked out from others: places and what they
 * belong to, indicators and what they are part of, shares of one whole, quarters and months and
 * what accumulates. What no row states counts as nothing: whether a sum holds is seen by its numbers.
 */
export function sumsOf(dataset: Pick<Dataset, 'places' | 'indicators'>, terms: Terms): Sum[] {
  return [
    ...placeSums(dataset, terms),
    ...shareSums(dataset, terms),
    ...indicatorSums(dataset, terms),
    ...timeSums(dataset, terms),
  ];
}

/** The units right under each place. */
function childrenOf({ places }: Pick<Dataset, 'places'>): Map<PlaceId, PlaceId[]> {
  const children = new Map<PlaceId, PlaceId[]>();
  for (const { id, parent } of places.values()) {
    if (parent) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  return children;
}

/** The units under a place that state a key; where one does not, those under it. */
function membersUnder(
  children: ReadonlyMap<PlaceId, readonly PlaceId[]>,
  terms: Terms,
  key: TermKey,
  place: PlaceId,
): Term[] {
  return (children.get(place) ?? []).flatMap(
    (child) =>
      terms.get(termName({ ...key, place: child })) ?? membersUnder(children, terms, key, child),
  );
}

function* placeSums(dataset: Pick<Dataset, 'places' | 'indicators'>, terms: Terms): Generator<Sum> {
  const children = childrenOf(dataset);
  for (const whole of terms.values()) {
    const { key } = whole;
    if (key.measure !== 'level' || !adds(dataset, key.indicator)) continue;
    const parts = membersUnder(children, terms, key, key.place);
    if (parts.length > 0) yield { whole, parts };
  }
}

function* shareSums(dataset: Pick<Dataset, 'places'>, terms: Terms): Generator<Sum> {
  const children = childrenOf(dataset);
  const done = new Set<string>();
  for (const { key } of terms.values()) {
    if (key.measure !== 'share' || !key.of) continue;
    const once = termName({ ...key, place: key.of });
    if (done.has(once)) continue;
    done.add(once);
    const parts = membersUnder(children, terms, key, key.of);
    // One share alone says nothing of the others.
    if (parts.length > 1) yield { whole: undefined, parts };
  }
}

function* indicatorSums(dataset: Pick<Dataset, 'indicators'>, terms: Terms): Generator<Sum> {
  const children = new Map<IndicatorId, IndicatorId[]>();
  for (const { id, partOf } of dataset.indicators.values()) {
    if (partOf) children.set(partOf, [...(children.get(partOf) ?? []), id]);
  }
  const under = (key: TermKey, id: IndicatorId): Term[] =>
    (children.get(id) ?? []).flatMap(
      (child) => terms.get(termName({ ...key, indicator: child })) ?? under(key, child),
    );
  for (const whole of terms.values()) {
    const { key } = whole;
    if (key.measure !== 'level') continue;
    const parts = under(key, key.indicator);
    if (parts.length > 0) yield { whole, parts };
  }
}

/** What accumulates: the year so far is an earlier running total and the quarters or months since. */
function* timeSums(dataset: Pick<Dataset, 'indicators'>, terms: Terms): Generator<Sum> {
  for (const whole of terms.values()) {
    const { key } = whole;
    const kind = dataset.indicators.get(key.indicator)?.kind;
    if (key.measure !== 'level' || (kind !== 'flow' && kind !== 'count')) continue;
    const of = ([period, span]: PeriodSpan) => terms.get(termName({ ...key, period, span }));
    for (const spans of spansUnder(key.period, key.span)) {
      const parts = spans.map((one) => of(one));
      const stated = parts.flatMap((part) => part ?? []);
      // Quarters and months between must all be there: one that is not is not nothing.
      if (stated.length === parts.length && !stated.includes(whole)) yield { whole, parts: stated };
    }
  }
}

type PeriodSpan = readonly [Period, Span];

/** The ways in which the value of a period is made of others. */
function spansUnder(period: Period, span: Span): PeriodSpan[][] {
  const { year } = period;
  const quarter = (n: number): Period => ({ kind: 'quarter', year, quarter: n as 1 | 2 | 3 | 4 });
  const month = (n: number): Period => ({ kind: 'month', year, month: n });
  const end = endMonth(period);
  if (period.kind === 'day' || span === 'point' || span === 'month') return [];
  const months = (from: number): PeriodSpan[] =>
    range(from + 1, end).map((n) => [month(n), 'month']);
  if (span === 'quarter') return [months(end - 3)];
  const quarters = (from: number): PeriodSpan[] =>
    range(from / 3 + 1, end / 3).map((n) => [quarter(n), 'quarter']);
  const total = (m: number): PeriodSpan => [month(m), 'ytd'];
  const ways = (from: number): PeriodSpan[][] => {
    const tiles = [months(from)];
    if (from % 3 === 0 && end % 3 === 0) tiles.push(quarters(from));
    return tiles;
  };
  const earlier = range(1, end - 1).flatMap((m) => ways(m).map((tiles) => [total(m), ...tiles]));
  return [...earlier, ...ways(0)];
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

function adds({ indicators }: Pick<Dataset, 'indicators'>, indicator: IndicatorId): boolean {
  const kind = indicators.get(indicator)?.kind;
  return kind === 'flow' || kind === 'count' || kind === 'stock';
}
