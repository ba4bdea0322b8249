import { nameAt } from '../../figures/columns.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Figure, IndicatorId, Measure, PlaceId } from '../../figures/figure.ts';
import type { RowsAsked } from '../../figures/openRows.ts';
import { comparePeriods, type Period, parsePeriod, periodCode } from '../../figures/period.ts';
import { openingOf, periodsOf } from '../../figures/statements.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import type { ChartComparison } from './chartChoices.ts';
import type { ChartQuery } from './chartQuery.ts';
import { fieldOf } from './field.ts';

/**
 * Maximum number of places in an opening chart; a larger field opens as one place and its median.
 */
const MAX_OPENING_PLACES = 12;
/** The newest years of a place that decide which chart of it opens. */
const DECIDING_YEARS = 2;
/** Measures for an opening chart; the first wins if all else is equal. */
const MEASURES: readonly Measure[] = ['yoy', 'level', 'share', 'rank'];

/** The opening choice for a chart. */
export interface Opening {
  readonly indicator: Indicator;
  readonly measure: Measure;
  /** The first is the subject of the title. */
  readonly places: readonly Place[];
  readonly compare: readonly ChartComparison[];
}

type Wish = Pick<ChartQuery, 'indicators' | 'places' | 'measure'>;

/**
 * The figures of one indicator, measure, kind of period, span and scope: the places with a value,
 * by period.
 */
interface Group {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly stated: Map<string, Set<string>>;
  rows: number;
}

/** Comparable places, the subject first, and how many of them have a value in one period. */
interface Candidate {
  readonly group: Group;
  readonly places: readonly Place[];
  readonly width: number;
}

/**
 * The opening choice: the place that the dataset opens with, in its whole field, with the indicator
 * and measure that most of the field states. If that place has no others to compare, the widest
 * field. It only chooses what the query leaves open.
 *
 * @returns undefined if there are no figures
 */
export function openingChoice(dataset: Dataset, query: Wish): Opening | undefined {
  const asked = query.places.flatMap((id) => dataset.places.get(id as PlaceId) ?? []);
  const opening = asked[0] ?? openingOf(dataset)?.place;
  const near = opening && groupsOf(dataset, query, rowsNear(dataset, opening));
  const own = best((near ?? []).flatMap((group) => candidate(group, opening, dataset)));
  const choice =
    own && (own.width > 1 || asked.length > 0)
      ? own
      : (best(groupsOf(dataset, query, 'all').flatMap((one) => widest(one, dataset))) ?? own);
  if (!choice) return undefined;
  const { group, places } = choice;
  const { indicator, measure } = group;
  const [lead] = places;
  return lead && places.length > MAX_OPENING_PLACES
    ? { indicator, measure, places: [lead], compare: ['median'] }
    : { indicator, measure, places, compare: [] };
}

/** A place with those of its field that state the same; empty if the place itself does not. */
function candidate(group: Group, lead: Place | undefined, dataset: Dataset): Candidate[] {
  if (!lead) return [];
  const periods = [...group.stated.values()].filter((ids) => ids.has(lead.id));
  if (periods.length === 0) return [];
  const stating = new Set(periods.flatMap((ids) => [...ids]));
  const field = fieldOf(dataset, lead).filter(({ id }) => id !== lead.id && stating.has(id));
  const ids = new Set(field.map(({ id }) => id as string));
  const width = Math.max(
    ...periods.map((stated) => 1 + [...stated].filter((id) => ids.has(id)).length),
  );
  return [{ group, places: [lead, ...field], width }];
}

/** The largest field in the period with the most places, led by its first place. */
function widest(group: Group, dataset: Dataset): Candidate[] {
  const fullest = [...group.stated.values()].reduce((a, b) => (b.size > a.size ? b : a));
  const leads = [...fullest].flatMap((id) => dataset.places.get(id as PlaceId) ?? []);
  const seen = new Set<string>();
  return leads.flatMap((lead) => {
    const key = `${lead.parent} ${lead.group}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return candidate(group, lead, dataset);
  });
}

function best(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted(
    (a, b) =>
      b.width - a.width ||
      MEASURES.indexOf(a.group.measure) - MEASURES.indexOf(b.group.measure) ||
      b.group.rows - a.group.rows,
  )[0];
}

/** The rows that decide about a place: those of its field, in the newest years that it states. */
function rowsNear(dataset: Dataset, place: Place): RowsAsked {
  const years = new Set(periodsOf(dataset, place.id).map(({ year }) => year));
  const places = [place, ...fieldOf(dataset, place)].map(({ id }) => id);
  return years.size > 0 ? { places, years: [...years].slice(0, DECIDING_YEARS) } : { places };
}

/** The groups of some rows, in the order of indicators.csv. */
function groupsOf({ figures, indicators }: Dataset, query: Wish, rows: RowsAsked): Group[] {
  const columns = figures.columnsFor(rows);
  const measure = query.measure === 'single' ? 'level' : query.measure;
  const admits = <Id>(wanted: readonly string[], names: readonly string[]) =>
    names.map((name) => (wanted.length === 0 || wanted.includes(name) ? (name as Id) : undefined));
  const places = admits<string>(query.places, columns.place.names);
  const wanted = admits<IndicatorId>(query.indicators, columns.indicator.names);
  const measures = columns.measure.names.map((name) =>
    MEASURES.find((one) => one === name && (measure === undefined || one === measure)),
  );
  const periods = columns.period.names.map(parsePeriod);
  // More rows than these may be open.
  const { places: among, years } = rows === 'all' ? {} : rows;
  const isNear = columns.place.names.map((name) => among?.includes(name) ?? true);
  const isIn = periods.map((period) => !years || years.some((year) => year === period?.year));
  const groups = new Map<string, Group>();
  for (let row = 0; row < columns.length; row++) {
    if ((columns.value.scales[row] ?? -1) < 0) continue;
    const place = places[columns.place.codes[row] ?? -1];
    const id = wanted[columns.indicator.codes[row] ?? -1];
    const of = measures[columns.measure.codes[row] ?? -1];
    const indicator = id && indicators.get(id);
    const period = columns.period.codes[row] ?? -1;
    if (place === undefined || !indicator || !of) continue;
    if (!isIn[period] || !isNear[columns.place.codes[row] ?? -1]) continue;
    const key = `${columns.indicator.codes[row]} ${of} ${periods[period]?.kind} ${columns.span.codes[row]} ${columns.scope.codes[row]}`;
    const group = groups.get(key) ?? { indicator, measure: of, stated: new Map(), rows: 0 };
    groups.set(key, group);
    group.rows++;
    const code = nameAt(columns.period, row);
    const stating = group.stated.get(code) ?? new Set();
    group.stated.set(code, stating.add(place));
  }
  const order = [...indicators.values()];
  return [...groups.values()].sort(
    (a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator),
  );
}

/**
 * The index of the default last period of a chart: the newest one in which at least half as many
 * places have a value as in the fullest one. A single early report therefore makes no chart of
 * gaps.
 */
export function lastPeriod(periods: readonly Period[], figures: readonly Figure[]): number {
  const places = new Map<string, Set<string>>();
  for (const { period, place, value } of figures) {
    if (!value) continue;
    const code = periodCode(period);
    places.set(code, (places.get(code) ?? new Set()).add(place));
  }
  const count = (period: Period) => places.get(periodCode(period))?.size ?? 0;
  const most = Math.max(0, ...periods.map(count));
  const last = periods.toSorted(comparePeriods).findLast((period) => count(period) * 2 >= most);
  return last ? periods.indexOf(last) : periods.length - 1;
}
