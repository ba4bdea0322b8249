import type { Dataset } from '../figures/dataset.ts';
import type { IndicatorId, PlaceId } from '../figures/figure.ts';
import type { Period, Span } from '../figures/period.ts';
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
 * what accumulates. A sum of which a part is not known at all is none.
 */
export function sumsOf(dataset: Pick<Dataset, 'places' | 'indicators'>, terms: Terms): Sum[] {
  return [
    ...placeSums(dataset, terms),
    ...shareSums(dataset, terms),
    ...indicatorSums(dataset, terms),
    ...timeSums(dataset, terms),
  ];
}

/** The units under a place that report an indicator in any period: a sum is whole when it has all of them. */
function reporters(
  { places }: Pick<Dataset, 'places'>,
  terms: Terms,
  measure: 'level' | 'share',
): Map<string, Set<PlaceId>> {
  const found = new Map<string, Set<PlaceId>>();
  for (const { key } of terms.values()) {
    const parent = places.get(key.place)?.parent;
    if (!parent || key.measure !== measure || (measure === 'share' && key.of !== parent)) continue;
    const name = `${parent}|${key.indicator}`;
    found.set(name, (found.get(name) ?? new Set()).add(key.place));
  }
  return found;
}

function* placeSums(dataset: Pick<Dataset, 'places' | 'indicators'>, terms: Terms): Generator<Sum> {
  const units = reporters(dataset, terms, 'level');
  for (const whole of terms.values()) {
    if (whole.key.measure !== 'level' || !adds(dataset, whole.key.indicator)) continue;
    const under = units.get(`${whole.key.place}|${whole.key.indicator}`);
    const parts = partsOf(
      terms,
      [...(under ?? [])].map((place) => ({ ...whole.key, place })),
    );
    if (parts) yield { whole, parts };
  }
}

function* shareSums(dataset: Pick<Dataset, 'places'>, terms: Terms): Generator<Sum> {
  const units = reporters(dataset, terms, 'share');
  const done = new Set<string>();
  for (const { key } of terms.values()) {
    const name = key.of && `${key.of}|${key.indicator}`;
    const under = key.measure === 'share' && name ? units.get(name) : undefined;
    if (!under || !name) continue;
    const once = termName({ ...key, place: key.of ?? key.place });
    if (done.has(once)) continue;
    done.add(once);
    const parts = partsOf(
      terms,
      [...under].map((place) => ({ ...key, place })),
    );
    // One share alone says nothing of the others.
    if (parts && parts.length > 1) yield { whole: undefined, parts };
  }
}

function* indicatorSums(dataset: Pick<Dataset, 'indicators'>, terms: Terms): Generator<Sum> {
  const children = new Map<IndicatorId, IndicatorId[]>();
  for (const { id, partOf } of dataset.indicators.values()) {
    if (partOf) children.set(partOf, [...(children.get(partOf) ?? []), id]);
  }
  const stated = new Set([...terms.values()].map(({ key }) => `${key.place}|${key.indicator}`));
  for (const whole of terms.values()) {
    const { key } = whole;
    const own = (children.get(key.indicator) ?? []).filter((id) =>
      stated.has(`${key.place}|${id}`),
    );
    if (key.measure !== 'level' || own.length === 0) continue;
    const parts = partsOf(
      terms,
      own.map((indicator) => ({ ...key, indicator })),
    );
    if (parts) yield { whole, parts };
  }
}

/** What accumulates: the year so far is what it was before and the quarter or month since. */
function* timeSums(dataset: Pick<Dataset, 'indicators'>, terms: Terms): Generator<Sum> {
  for (const whole of terms.values()) {
    const { key } = whole;
    const kind = dataset.indicators.get(key.indicator)?.kind;
    if (key.measure !== 'level' || (kind !== 'flow' && kind !== 'count')) continue;
    for (const spans of spansUnder(key.period, key.span)) {
      const parts = partsOf(
        terms,
        spans.map(([period, span]) => ({ ...key, period, span })),
      );
      if (parts) yield { whole, parts };
    }
  }
}

type PeriodSpan = readonly [Period, Span];

/** The ways in which the value of a period is made of others. */
function spansUnder(period: Period, span: Span): PeriodSpan[][] {
  const { year } = period;
  const quarter = (n: number): Period => ({ kind: 'quarter', year, quarter: n as 1 | 2 | 3 | 4 });
  const month = (n: number): Period => ({ kind: 'month', year, month: n });
  const quarters = (from: number, to: number) =>
    range(from, to).map((n): PeriodSpan => [quarter(n), 'quarter']);
  const months = (from: number, to: number) =>
    range(from, to).map((n): PeriodSpan => [month(n), 'month']);
  const sinceJanuary = (m: number): PeriodSpan[][] => [
    ...(m > 1 ? [[[month(m - 1), 'ytd'] as const, [month(m), 'month'] as const]] : []),
    months(1, m),
  ];
  switch (period.kind) {
    case 'year':
      if (span !== 'year' && span !== 'ytd') return [];
      return [
        [[period, span === 'year' ? 'ytd' : 'year']],
        [[quarter(4), 'ytd']],
        [[month(12), 'ytd']],
        quarters(1, 4),
        months(1, 12),
      ];
    case 'quarter': {
      const q = period.quarter;
      if (span === 'quarter') return [months(q * 3 - 2, q * 3)];
      if (span !== 'ytd') return [];
      return [
        ...(q > 1 ? [[[quarter(q - 1), 'ytd'] as const, [period, 'quarter'] as const]] : []),
        quarters(1, q),
        [[month(q * 3), 'ytd']],
        ...sinceJanuary(q * 3),
      ];
    }
    case 'month':
      return span === 'ytd' ? sinceJanuary(period.month) : [];
    case 'day':
      return [];
  }
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/**
 * The terms of these keys, or undefined where one is not known at all: no row, or only a late
 * report. What does not apply is nothing and left out.
 */
function partsOf(terms: Terms, keys: readonly TermKey[]): Term[] | undefined {
  const parts: Term[] = [];
  for (const key of keys) {
    const term = terms.get(termName(key));
    const status = term?.figures.at(-1)?.status;
    if (!term || status === 'missing') return undefined;
    if (status !== 'not_applicable') parts.push(term);
  }
  return parts.length > 0 ? parts : undefined;
}

function adds({ indicators }: Pick<Dataset, 'indicators'>, indicator: IndicatorId): boolean {
  const kind = indicators.get(indicator)?.kind;
  return kind === 'flow' || kind === 'count' || kind === 'stock';
}
