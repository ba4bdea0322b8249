import type { Dataset } from '../figures/dataset.ts';
import type { Figure, PlaceId } from '../figures/figure.ts';
import { valueInterval } from '../figures/implied.ts';
import { kindMeaning } from '../figures/kindMeaning.ts';
import { knownFrom } from '../figures/knownFrom.ts';
import { endMonth, type Period, periodCode } from '../figures/period.ts';
import { latestRevisions, selectFigures } from '../figures/selectFigures.ts';
import { preferred } from '../figures/statements.ts';
import type { ContestIndicator, Place } from '../figures/tables.ts';
import { findUnit, toCanonical } from '../figures/unit.ts';
import type { ContestRules } from './contestRules.ts';
import { ABSENCE, type Column, type Criterion, type RankingTable } from './rankingTable.ts';

/** The places ranked against each other, and their values. */
export interface ContestField {
  /** The name in places.csv; undefined if all places are one field. */
  readonly group: string | undefined;
  readonly places: readonly Place[];
  readonly table: RankingTable;
  /** `[j][p][i]`: the figure behind each value, by indicator, part and place. */
  readonly figures: readonly (readonly (readonly (Figure | undefined)[])[])[];
}

/** The published figures of one measure, by place. */
type Printed = ReadonlyMap<string, Figure>;

// A reader who drags a weight needs the same fields at every step, and a dataset never changes.
const known = new WeakMap<Dataset, Map<string, readonly ContestField[]>>();

/**
 * The fields of a contest for a period, with values in canonical units.
 *
 * @param asOf ISO day; figures that were not known then are left out, so that an award can be
 *   computed as it was at the time
 */
export function contestFields(
  dataset: Dataset,
  rules: ContestRules,
  period: Period,
  asOf?: string,
): readonly ContestField[] {
  const own = known.get(dataset) ?? new Map<string, readonly ContestField[]>();
  known.set(dataset, own);
  const key = [rules.contest.id, rules.contest.version, periodCode(period), asOf].join('|');
  const fields = own.get(key) ?? readFields(dataset, rules, period, asOf);
  own.set(key, fields);
  return fields;
}

function readFields(
  dataset: Dataset,
  rules: ContestRules,
  period: Period,
  asOf: string | undefined,
): ContestField[] {
  const { groups } = rules.contest;
  const all = [...dataset.places.values()];
  const asked = groups.length > 0 ? all.filter(({ group }) => groups.includes(group)) : all;
  const places = asked.map(({ id }) => id);
  const printed = rules.indicators.map((item) => printedOf(dataset, item, places, period, asOf));
  const ranked = placesRanked(dataset, printed, groups);
  const fields = groups.length > 0 ? groups : [undefined];
  return fields.flatMap((group) => {
    const places = group === undefined ? ranked : ranked.filter((place) => place.group === group);
    return places.length > 0 ? [fieldOf(dataset, rules, period, printed, group, places)] : [];
  });
}

function printedOf(
  dataset: Dataset,
  { indicator, measure }: ContestIndicator,
  places: readonly PlaceId[],
  period: Period,
  asOf: string | undefined,
): Printed {
  const found = latestRevisions(
    selectFigures(dataset.figures, { places, indicator, measure, period }).filter(
      (figure) =>
        figure.access === 'public' && (asOf === undefined || knownFrom(figure, dataset) <= asOf),
    ),
  );
  const byPlace = new Map<string, Figure[]>();
  for (const figure of found) {
    const own = byPlace.get(figure.place);
    if (own) own.push(figure);
    else byPlace.set(figure.place, [figure]);
  }
  return new Map(
    [...byPlace].flatMap(([place, own]) => {
      const figure = preferred(own, measure);
      return figure ? [[place, figure]] : [];
    }),
  );
}

/**
 * The places of the groups; without groups, all places that report except the whole they belong to.
 * A single place without a group, such as a county that reports first, is not ranked.
 */
function placesRanked(
  { places }: Dataset,
  printed: readonly Printed[],
  groups: readonly string[],
): Place[] {
  const all = [...places.values()];
  if (groups.length > 0) return all.filter(({ group }) => groups.includes(group));
  const reporting = all.filter(({ id }) => printed.some((one) => one.has(id)));
  const wholes = new Set(reporting.map(({ parent }) => parent));
  const parts = reporting.filter(({ id }) => !wholes.has(id));
  return parts.length > 1 ? parts : [];
}

function fieldOf(
  dataset: Dataset,
  { indicators }: ContestRules,
  period: Period,
  printed: readonly Printed[],
  group: string | undefined,
  places: readonly Place[],
): ContestField {
  const ids = [...new Set(indicators.map(({ indicator }) => indicator))];
  const figures: (Figure | undefined)[][][] = [];
  const criteria = ids.map((id): Criterion => {
    const rows: (Figure | undefined)[][] = [];
    const parts = indicators.flatMap((item, at) => {
      if (item.indicator !== id) return [];
      const own = places.map((place) => printed[at]?.get(place.id));
      rows.push(own);
      return [{ column: columnOf(dataset, item, period, places, own), share: item.weight }];
    });
    figures.push(rows);
    return { id, weight: parts.reduce((sum, { share }) => sum + share, 0), parts };
  });
  return { group, places, figures, table: { places: places.map(({ id }) => id), criteria } };
}

function columnOf(
  dataset: Dataset,
  item: ContestIndicator,
  period: Period,
  places: readonly Place[],
  figures: readonly (Figure | undefined)[],
): Column {
  const indicator = dataset.indicators.get(item.indicator);
  const usual = item.measure === 'level' ? indicator?.unit : '%';
  const bounds = item.bounds && {
    low: inCanonical(item.bounds.low, usual),
    high: inCanonical(item.bounds.high, usual),
  };
  return {
    values: Float64Array.from(figures, (figure) => (figure ? canonicalValue(figure) : Number.NaN)),
    absent: Uint8Array.from(figures, absenceOf),
    rounding: Float64Array.from(figures, (figure) => (figure ? halfStep(figure) : 0)),
    lower: item.direction === 'lower',
    target: targetsOf(dataset, item, period, places),
    due:
      indicator && kindMeaning(indicator).accumulates && period.kind !== 'day'
        ? endMonth(period) / 12
        : 1,
    bounds,
    base: item.base === undefined ? undefined : inCanonical(item.base, usual),
    step: item.step,
    floor: item.floor === 'none' ? Number.NEGATIVE_INFINITY : item.floor,
    cap: item.cap === 'none' ? Number.POSITIVE_INFINITY : item.cap,
    zeroTarget: item.zeroTarget,
  };
}

function canonicalValue({ value, unit }: Figure): number {
  const known = findUnit(unit);
  return value && known ? toCanonical(value, known) : Number.NaN;
}

/**
 * Half the width of the interval of a printed value; 0 for a bound, whose open side has no width.
 */
function halfStep(figure: Figure): number {
  const { value, qualifier, unit } = figure;
  const known = findUnit(unit);
  if (!value || !known || qualifier === '>' || qualifier === '<') return 0;
  const { low, high } = valueInterval(value, qualifier);
  const { numerator, denominator } = known.factor;
  return (((high - low) / 2) * numerator) / denominator;
}

function absenceOf(figure: Figure | undefined): number {
  if (!figure) return ABSENCE.missing;
  switch (figure.status) {
    // Due, but not submitted.
    case 'missing':
      return ABSENCE.late;
    case 'confidential':
      return ABSENCE.confidential;
    case 'not_applicable':
      return ABSENCE.notApplicable;
    default:
      return ABSENCE.none;
  }
}

function targetsOf(
  { targets }: Dataset,
  { indicator, measure }: ContestIndicator,
  period: Period,
  places: readonly Place[],
): Float64Array | undefined {
  if (measure !== 'level' || period.kind === 'day') return undefined;
  const own = targets.filter((one) => one.indicator === indicator && one.year === period.year);
  return Float64Array.from(places, ({ id }) => {
    const target = own.find((one) => one.place === id);
    const unit = target && findUnit(target.unit);
    return unit ? toCanonical(target.value, unit) : Number.NaN;
  });
}

function inCanonical(value: number, token: string | undefined): number {
  const unit = findUnit(token ?? '');
  return unit ? (value * unit.factor.numerator) / unit.factor.denominator : value;
}
