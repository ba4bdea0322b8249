import { CHART_KINDS, type ChartKind } from '../kinds/kinds.ts';
import {
  CHART_COMPARISONS,
  CHART_MEASURES,
  CHART_READINGS,
  type ChartComparison,
  type ChartMeasure,
  type ChartReading,
} from './chartChoices.ts';

/** What a reader wants a chart of, as the link says it; what it leaves out is chosen for them. */
export interface ChartQuery {
  readonly indicators: readonly string[];
  readonly places: readonly string[];
  readonly measure: ChartMeasure | undefined;
  /** Codes of periods. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly kind: ChartKind | undefined;
  readonly compare: readonly ChartComparison[];
  readonly as: ChartReading | undefined;
  /** An ISO day: only what was released by then, so that the link keeps its meaning; undefined follows the data. */
  readonly at: string | undefined;
}

/** The newest way to write a query; older links are read too. */
const VERSION = '1';
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Reads the query of a link of any version; what it does not know is left out. */
export function parseChartQuery(query: string): ChartQuery {
  const params = migrated(new URLSearchParams(query));
  const list = (name: string) => [
    ...new Set((params.get(name) ?? '').split(',').filter((text) => text !== '')),
  ];
  const text = (name: string) => params.get(name) || undefined;
  return {
    indicators: list('i'),
    places: list('u'),
    measure: CHART_MEASURES.find((name) => name === text('m')),
    from: text('from'),
    to: text('to'),
    kind: CHART_KINDS.find((name) => name === text('k')),
    compare: CHART_COMPARISONS.filter((name) => list('with').includes(name)),
    as: CHART_READINGS.find((name) => name === text('as')),
    at: DAY.exec(text('at') ?? '')?.[0],
  };
}

/** The choices that a query may name, by their name in it. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  m: CHART_MEASURES,
  k: CHART_KINDS,
  with: CHART_COMPARISONS,
  as: CHART_READINGS,
};
const NAMES: readonly string[] = ['i', 'u', 'm', 'from', 'to', 'k', 'with', 'as', 'at', 'v'];

/** A part of a query that `parseChartQuery` leaves out. */
export interface RefusedPart {
  /** As it stands in the query: `k=pie`. */
  readonly part: string;
  /** The name or value of it that is not known. */
  readonly name: string;
  /** Those that are. */
  readonly known: readonly string[];
}

/** The parts of a query that are not read, with the names or values that would be. */
export function refusedParts(query: string): RefusedPart[] {
  const params = migrated(new URLSearchParams(query));
  return [...params].flatMap(([name, text]): RefusedPart[] => {
    const part = `${name}=${text}`;
    if (!NAMES.includes(name)) return [{ part, name, known: NAMES }];
    if (name === 'at' && text !== '' && !DAY.test(text)) {
      return [{ part, name: text, known: ['YYYY-MM-DD'] }];
    }
    const known = CHOICES[name];
    const values = name === 'with' ? text.split(',') : [text];
    const wrong = known ? values.filter((one) => one !== '' && !known.includes(one)) : [];
    return wrong.map((one) => ({ part, name: one, known: known ?? [] }));
  });
}

/** The query that `parseChartQuery` reads back, always in the same order; '' where all is left open. */
export function chartQueryText(query: ChartQuery): string {
  const { indicators, places, measure, from, to, kind, compare, as, at } = query;
  const params = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value) params.set(name, value);
  };
  put('i', indicators.join(','));
  put('u', places.join(','));
  put('m', measure);
  put('from', from);
  put('to', to);
  put('k', kind);
  put('with', compare.join(','));
  put('as', as);
  put('at', at);
  if (params.size === 0) return '';
  params.set('v', VERSION);
  return params.toString().replaceAll('%2C', ',');
}

/** The first links had no version, named the kind `type`, and wrote quarters without a hyphen. */
function migrated(params: URLSearchParams): URLSearchParams {
  if (params.has('v')) return params;
  const type = params.get('type');
  if (type && !params.has('k')) params.set('k', type);
  params.delete('type');
  for (const name of ['from', 'to']) {
    const code = /^(\d{4})(Q[1-4])$/.exec(params.get(name) ?? '');
    if (code) params.set(name, `${code[1]}-${code[2]}`);
  }
  return params;
}
