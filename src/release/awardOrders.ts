import type { Dataset } from '../figures/dataset.ts';
import type { PlaceId } from '../figures/figure.ts';
import { numberKey } from '../figures/figureKey.ts';
import { lastDay, type Period, parsePeriod } from '../figures/period.ts';
import type { ScoringName } from '../figures/rankingNames.ts';
import { SPAN_ORDER } from '../figures/statements.ts';
import type { Award, Contest, ContestIndicator } from '../figures/tables.ts';
import { cappedPoints } from '../ranking/cappedPoints.ts';
import type { Knowledge } from './knowledge.ts';
import type { RankOrder } from './rankedField.ts';
import { scoreSpan } from './scoreSpan.ts';
import type { Term, Terms } from './term.ts';

/** These methods compare values with a target of each place, not with one another. */
const BY_TARGET: ReadonlySet<ScoringName | undefined> = new Set([
  'completion',
  'distance-to-target',
]);

/** The fraction of the usual distance between best and worst that a few points make up for. */
const SMALL = 0.2;

/** The announced winners of a field of a contest that has only one indicator. */
interface Prize {
  readonly contest: Contest;
  readonly item: ContestIndicator;
  readonly code: string;
  readonly period: Period;
  /** The field; undefined if all places are one. */
  readonly group: string | undefined;
  readonly winners: Set<PlaceId>;
}

/**
 * The orders of numbers that announced awards imply: if one indicator decides a contest, no place of
 * the field has a better value than a winner, unless points made up for it. A few points make up for
 * little, so the order still holds nearly. An award that contradicts the public values implies none.
 */
export function awardOrders(dataset: Dataset, terms: Terms, knowledge: Knowledge): RankOrder[] {
  const prizes = prizesOf(dataset);
  if (prizes.length === 0) return [];
  const wanted = new Map<string, Term[]>();
  for (const prize of prizes) for (const name of namesOf(prize)) wanted.set(name, []);
  for (const term of terms.all()) wanted.get(nameOf(term.key))?.push(term);
  return prizes.flatMap((prize) => {
    const stated = namesOf(prize)
      .map((name) => wanted.get(name) ?? [])
      .find((own) => own.some(({ key }) => prize.winners.has(key.place)));
    const orders = ordersOf(dataset, prize, stated ?? []);
    const isWrong = ({ order, isSure }: AwardOrder) => isSure && isRefuted(order, knowledge);
    if (orders.some(isWrong)) return [];
    return orders.flatMap(({ order }) => (isRefuted(order, knowledge) ? [] : [order]));
  });
}

function prizesOf({ awards, contests, contestIndicators, places }: Dataset): Prize[] {
  const prizes = new Map<string, Prize>();
  for (const { award, contest: id, period: code, place, group } of awards) {
    const period = parsePeriod(code);
    const contest = period && contestOn(contests, id, lastDay(period));
    if (award !== 'banner' || !contest || BY_TARGET.has(contest.score)) continue;
    const [item, ...others] = contestIndicators.filter(
      // An indicator with a weight of 0 has no influence on who wins.
      (one) => one.contest === id && one.version === contest.version && one.weight !== 0,
    );
    if (!item || others.length > 0 || item.measure === 'rank' || item.direction === 'none')
      continue;
    const field = contest.groups.length === 0 ? undefined : groupOf(contest, places, place, group);
    const name = `${id} ${code} ${field ?? ''}`;
    const prize = prizes.get(name) ?? {
      ...{ contest, item, code, period, group: field },
      winners: new Set<PlaceId>(),
    };
    prizes.set(name, prize);
    prize.winners.add(place);
  }
  // If not all winners are listed, one of the others may be better than those that are.
  return [...prizes.values()].filter(({ contest, winners }) => winners.size >= contest.winners);
}

/** The rules in force on a day. */
const contestOn = (contests: readonly Contest[], id: Award['contest'], day: string) =>
  contests.find(
    (one) => one.id === id && one.validFrom <= day && (one.validTo === '' || day <= one.validTo),
  );

const groupOf = (
  { groups }: Contest,
  places: Dataset['places'],
  place: PlaceId,
  stated: string,
): string => (groups.includes(stated) ? stated : (places.get(place)?.group ?? ''));

/** The names of the numbers that a contest may compare, in the order in which it prefers them. */
const namesOf = ({ item, period }: Prize): string[] =>
  SPAN_ORDER.map((span) => nameOf({ ...item, period, span }));

/** The name of a number without its place. */
const nameOf = ({
  indicator,
  measure,
  period,
  span,
}: Pick<Term['key'], 'indicator' | 'measure' | 'period' | 'span'>): string =>
  numberKey({ place: undefined, of: undefined, indicator, measure, period, span });

interface AwardOrder {
  readonly order: RankOrder;
  /** False if the winner's points may have made up for a worse value. */
  readonly isSure: boolean;
}

function ordersOf(dataset: Dataset, prize: Prize, stated: readonly Term[]): AwardOrder[] {
  const { item, group, winners } = prize;
  const { places } = dataset;
  const wholes = new Set(stated.map(({ key }) => places.get(key.place)?.parent));
  const field = stated.filter(({ key }) =>
    group === undefined ? !wholes.has(key.place) : places.get(key.place)?.group === group,
  );
  const judged = judgedOf(dataset, prize);
  const small = SMALL * scoreSpan(prize.contest, field.length);
  const best = field.filter(({ key }) => winners.has(key.place));
  const others = field.filter(({ key }) => !winners.has(key.place) && !judged(key.place).veto);
  return best.flatMap((one) =>
    others.flatMap((other): AwardOrder[] => {
      const ahead = judged(one.key.place).points - judged(other.key.place).points;
      const [above, below] = item.direction === 'lower' ? [other, one] : [one, other];
      return ahead > small ? [] : [{ order: { above, below, ranks: [] }, isSure: ahead <= 0 }];
    }),
  );
}

/** Returns the points of a place outside its value, and says if a veto excludes it. */
function judgedOf({ adjustments }: Dataset, { contest, code }: Prize) {
  const own = adjustments.filter((one) => one.contest === contest.id && one.period === code);
  return (place: PlaceId) => {
    const its = own.filter((one) => one.place === place);
    return {
      points: cappedPoints(its, contest),
      veto: its.some(({ veto }) => veto),
    };
  };
}

/** Says if the public values are in another order. */
function isRefuted({ above, below }: RankOrder, knowledge: Knowledge): boolean {
  const [more, less] = [above, below].map((term) => knowledge.publicRange(term));
  return more !== undefined && less !== undefined && more.high < less.low;
}
