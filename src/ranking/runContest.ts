import type { Dataset } from '../figures/dataset.ts';
import { type Period, periodCode } from '../figures/period.ts';
import type { Adjustment } from '../figures/tables.ts';
import { cappedPoints } from './cappedPoints.ts';
import type { ContestField } from './contestFields.ts';
import type { ContestRules, Unranked } from './contestRules.ts';
import { rankingSteps } from './cost.ts';
import { fieldFaults, prepareRun, type RunOptions } from './prepareRun.ts';
import { rankOrder } from './rankOrder.ts';
import { rank, type Standings } from './standings.ts';
import { tieBreaker } from './tieBreak.ts';

interface Run {
  readonly rules: ContestRules;
  readonly period: Period;
  readonly fields: readonly FieldRun[];
}

/** A contest computed for a period by the rules in force. */
export interface RulesRun extends Run {
  readonly basis: 'rules';
}

/** The same with a reader's trial weights or trial method. */
export interface TrialRun extends Run {
  readonly basis: 'trial';
}

/** A computation: neither kind awards anything. Awards are announced and listed in awards.csv. */
export type ContestRun = RulesRun | TrialRun;

/** One field of a contest. Arrays are by place. */
export interface FieldRun extends ContestField {
  readonly standings: Standings;
  /** Bonus and penalty points of each place, after the caps. */
  readonly points: Float64Array;
  readonly adjustments: readonly (readonly Adjustment[])[];
  /** Score plus points. */
  readonly totals: Float64Array;
  /** Indexes of the indicators that break ties, in order. */
  readonly tieBreak: readonly number[];
  /** Shared ranks within the field, 0 without a score. */
  readonly ranks: Uint32Array;
  /** Shared ranks among all fields. */
  readonly overall: Uint32Array;
  /** The veto that excludes a place from the award, if any. */
  readonly vetoes: readonly (Adjustment | undefined)[];
  /** The order for the award: vetoed places are excluded (0), and the next ones move up. */
  readonly awardOrder: Uint32Array;
  /** The winners by the rules: the first places of that order, by index. */
  readonly leaders: readonly number[];
}

/** Ranks a contest for a period, or returns the reason why it cannot be ranked. */
export function runContest(
  dataset: Dataset,
  id: string,
  period: Period,
  options: RunOptions = {},
): ContestRun | Unranked {
  const prepared = prepareRun(dataset, id, period, options);
  if (typeof prepared === 'string') return prepared;
  const { rules, fields, sameScale } = prepared;
  if (fields.some((field) => fieldFaults(field, rules.method, options).length > 0)) {
    return 'out-of-domain';
  }
  const { weights, scoring, aggregation, maxSteps = Number.POSITIVE_INFINITY } = options;
  if (fields.some(({ table }) => rankingSteps(table, rules.method) > maxSteps)) return 'too-long';
  const runs = fields.map((field) =>
    runField(sameScale ? dataset.adjustments : [], rules, period, field, weights, options.watch),
  );
  const all = rankOrder(
    Float64Array.from(runs.flatMap(({ totals }) => [...totals])),
    rules.method.tolerance,
  );
  let start = 0;
  const isTried = weights !== undefined || scoring !== undefined || aggregation !== undefined;
  return {
    basis: isTried ? 'trial' : 'rules',
    rules,
    period,
    fields: runs.map((run) => {
      const overall = all.slice(start, start + run.places.length);
      start += run.places.length;
      return { ...run, overall };
    }),
  };
}

/** Ranks one field; `field` and `adjustments` can contain trial values and points. */
export function runField(
  adjustments: readonly Adjustment[],
  { contest, method }: ContestRules,
  period: Period,
  field: ContestField,
  weights: Float64Array | undefined,
  watch?: RunOptions['watch'],
): Omit<FieldRun, 'overall'> {
  const standings = rank(field.table, method, weights, watch?.(field.table, method));
  const own = field.places.map(({ id }) =>
    adjustments.filter(
      (one) => one.contest === contest.id && one.place === id && one.period === periodCode(period),
    ),
  );
  const points = Float64Array.from(own, (all) => cappedPoints(all, contest));
  const totals = standings.scores.map((score, i) => score + (points[i] ?? 0));
  const tieBreak = contest.tieBreak.flatMap((id) => {
    const at = field.table.criteria.findIndex((criterion) => criterion.id === id);
    return at < 0 ? [] : [at];
  });
  const breakTie = tieBreaker(tieBreak, standings.points);
  const ranks = rankOrder(totals, method.tolerance, breakTie);
  const vetoes = own.map((all) => all.find(({ veto }) => veto));
  const awardOrder = rankOrder(
    totals.map((total, i) => (vetoes[i] ? Number.NaN : total)),
    method.tolerance,
    breakTie,
  );
  const leaders = [...awardOrder].flatMap((order, i) =>
    order > 0 && order <= contest.winners ? [i] : [],
  );
  return {
    ...field,
    standings,
    points,
    adjustments: own,
    totals,
    tieBreak,
    ranks,
    vetoes,
    awardOrder,
    leaders,
  };
}

/**
 * The places of a field with the largest gain in rank since the previous period, by index: as many
 * as the rules award, of equal gains the better ranked first, and only places that gained.
 */
export function climbers(field: FieldRun, before: FieldRun | undefined, count: number): number[] {
  if (!before || count === 0) return [];
  const gains = field.places.map(({ id }, i) => {
    const then = before.ranks[before.places.findIndex((place) => place.id === id)] ?? 0;
    const now = field.ranks[i] ?? 0;
    return then > 0 && now > 0 && !field.vetoes[i] ? then - now : 0;
  });
  const better = (a: number, b: number) => (field.ranks[a] ?? 0) - (field.ranks[b] ?? 0);
  const order = rankOrder(Float64Array.from(gains), undefined, better);
  return gains.flatMap((gain, i) => (gain > 0 && (order[i] ?? 0) <= count ? [i] : []));
}
