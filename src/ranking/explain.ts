import type { Dataset } from '../figures/dataset.ts';
import type { Decimal } from '../figures/decimal.ts';
import { releaseDay } from '../figures/knownFrom.ts';
import { lastDay, type Period, periodCode } from '../figures/period.ts';
import { selectFigures } from '../figures/selectFigures.ts';
import type { Adjustment, Place } from '../figures/tables.ts';
import type { Comparison } from './comparison.ts';
import { MAX_PAGE_COMPARISONS, rankingSteps } from './cost.ts';
import type { Explanation } from './explanation.ts';
import { leadersWith } from './redoneField.ts';
import { rulesRun } from './rulesRun.ts';
import type { FieldRun, RulesRun } from './runContest.ts';
import { smallestChanges } from './smallestChange.ts';

/** At most this many earlier release days are tried. */
const MAX_DAYS = 12;
/** Approximate number of rankings in one search. */
const SEARCH_RANKINGS = 2000;
const ZERO: Decimal = { mantissa: 0, scale: 0 };

/**
 * The possible explanations of an announced banner that differs from the rules: the smallest change
 * of each kind after which the recomputed rules give the announced winners. It tries values up to
 * twice the observed range, weights from 0 to their double, and points up to the cap of the rules.
 *
 * @returns an empty list if no change is enough; `not-tried` for other awards, for agreement and
 * for
 *   a place outside the field; `too-large` for a field too large for a search on a page
 */
export function explanationsOf(
  dataset: Dataset,
  comparison: Comparison,
): readonly Explanation[] | 'not-tried' | 'too-large' {
  const { run, field, prize, agrees, announced } = comparison;
  if (agrees || prize !== 'banner' || !field) return 'not-tried';
  if (rankingSteps(field.table, run.rules.method) * SEARCH_RANKINGS > MAX_PAGE_COMPARISONS)
    return 'too-large';
  const wanted = announced.map((one) =>
    field.places.findIndex(({ id }) => id === one.announced.place.id),
  );
  if (wanted.includes(-1)) return 'not-tried';
  const isLike = (leaders: readonly number[]) =>
    leaders.length === wanted.length && wanted.every((at) => leaders.includes(at));
  const whole = [
    ...figuresOfDay(dataset, comparison, field),
    ...countOf(run, field, wanted),
    ...withoutVeto(dataset, run, field, wanted, isLike),
    ...withoutPoints(dataset, run, field, isLike),
  ];
  const outside = wanted.filter((at) => !field.leaders.includes(at) && !field.vetoes[at]);
  const [place, ...others] = outside;
  // A change moves only one place, so it cannot explain several missing winners.
  if (place === undefined || others.length > 0) return whole;
  return [...whole, ...smallestChanges(dataset, run, field, place, isLike)];
}

/** The latest day whose known figures give the announced result. */
function figuresOfDay(
  dataset: Dataset,
  { run, announced }: Comparison,
  field: FieldRun,
): Explanation[] {
  const { contest } = run.rules;
  const wanted = new Set<string>(announced.map((one) => one.announced.place.id));
  const days = [...releasesOf(dataset, run.period)].sort().reverse();
  const [, ...earlier] = days;
  const day = earlier.slice(0, MAX_DAYS).find((one) => {
    const then = rulesRun(dataset, contest.id, run.period, one);
    const own =
      typeof then === 'string' ? undefined : then.fields.find(({ group }) => group === field.group);
    const ids = own?.leaders.map((at) => own.places[at]?.id ?? '') ?? [];
    return ids.length === wanted.size && ids.every((id) => wanted.has(id));
  });
  return day === undefined ? [] : [{ kind: 'figures-of-day', day }];
}

/** The release days of the public figures of a period. */
function releasesOf(dataset: Dataset, period: Period): Set<string> {
  const days = new Set<string>();
  const places = [...dataset.places.keys()];
  for (const figure of selectFigures(dataset.figures, { places, period })) {
    if (figure.access !== 'internal') days.add(releaseDay(figure, dataset) || lastDay(period));
  }
  return days;
}

function countOf({ rules }: RulesRun, field: FieldRun, wanted: readonly number[]): Explanation[] {
  const count = wanted.length;
  const first = [...field.awardOrder].flatMap((order, i) =>
    order > 0 && order <= count ? [i] : [],
  );
  const isFirst = first.length === count && first.every((at) => wanted.includes(at));
  return isFirst ? [{ kind: 'count', count, rules: rules.contest.winners }] : [];
}

function withoutVeto(
  dataset: Dataset,
  run: RulesRun,
  field: FieldRun,
  wanted: readonly number[],
  isLike: (leaders: readonly number[]) => boolean,
): Explanation[] {
  return wanted.flatMap((at): Explanation[] => {
    const [veto, place] = [field.vetoes[at], field.places[at]];
    if (!veto || !place) return [];
    const adjustments = dataset.adjustments.map((one) =>
      isOf(one, run, place) ? { ...one, veto: false } : one,
    );
    return isLike(leadersWith(run, field, adjustments))
      ? [{ kind: 'without-veto', place, veto }]
      : [];
  });
}

function withoutPoints(
  dataset: Dataset,
  run: RulesRun,
  field: FieldRun,
  isLike: (leaders: readonly number[]) => boolean,
): Explanation[] {
  if (field.points.every((points) => points === 0)) return [];
  const adjustments = dataset.adjustments
    .filter(({ veto }) => veto)
    .map((one) => ({ ...one, points: ZERO }));
  return isLike(leadersWith(run, field, adjustments)) ? [{ kind: 'without-points' }] : [];
}

/** True if an adjustment is for a place in a contest's period. */
function isOf({ contest, period, place }: Adjustment, run: RulesRun, { id }: Place): boolean {
  return contest === run.rules.contest.id && period === periodCode(run.period) && place === id;
}
