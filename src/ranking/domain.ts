import {
  AGGREGATIONS,
  type AggregationName,
  SCORINGS,
  type ScoringName,
} from '../figures/rankingNames.ts';
import type { Weighed } from './aggregation/aggregation.ts';
import { type FilledRule, filledPoints } from './missing.ts';
import { scoringUsed } from './pointsOf.ts';
import type { Column, Criterion, RankingTable } from './rankingTable.ts';
import { type CellFault, type DomainCell, fault, faultsWhere } from './scoring/cellFault.ts';
import { METHODS } from './scoring/methods.ts';

/** Beyond this size sums and squares of values are no numbers any more. */
export const LARGEST = 1e100;

/** Why a method cannot rank a table. */
export interface DomainFault extends CellFault {
  /** By index in the table. */
  readonly indicator: number;
  readonly part: number;
}

/**
 * All that keeps a method from ranking a table, by indicator; empty where it can. An indicator of
 * weight 0 has no influence and may hold anything. `weights` go by indicator.
 */
export function domainFaults(
  table: RankingTable,
  rule: FilledRule,
  weights: Float64Array,
): DomainFault[] {
  const cells = cellFaults(table, rule, weights);
  if (cells.length > 0) return cells;
  return table.criteria.flatMap((criterion, indicator) =>
    weights[indicator] === 0 ? [] : pointFaults(criterion, rule, indicator),
  );
}

/** The cells that a method cannot make points of. */
export function cellFaults(
  { criteria }: RankingTable,
  rule: FilledRule,
  weights: Float64Array,
): DomainFault[] {
  const scoring = scoringUsed(rule);
  const faults = scoring && METHODS[scoring].faults;
  return criteria.flatMap(({ parts }, indicator) => {
    const weight = weights[indicator] ?? Number.NaN;
    if (weight === 0) return [];
    const own: DomainFault[] = parts.flatMap(({ column }, part) =>
      [...sizeFaults(column), ...(faults?.(column) ?? [])].map((one) => ({
        ...one,
        indicator,
        part,
      })),
    );
    return isWeight(weight)
      ? own
      : [{ ...fault('weight', 'not-negative', weight), indicator, part: 0 }, ...own];
  });
}

const isWeight = (weight: number) => weight >= 0 && weight <= LARGEST;

const tooLarge = (value: number) => Math.abs(value) > LARGEST;

function sizeFaults({ values, target, base, bounds }: Column): CellFault[] {
  const single = (cell: DomainCell, value: number | undefined) =>
    value !== undefined && tooLarge(value) ? [fault(cell, 'finite', value)] : [];
  return [
    ...faultsWhere('value', 'finite', values, tooLarge),
    ...faultsWhere('target', 'finite', target, tooLarge),
    ...single('base', base),
    ...single('bounds', bounds?.low),
    ...single('bounds', bounds?.high),
  ];
}

function pointFaults(criterion: Criterion, rule: FilledRule, indicator: number): DomainFault[] {
  const points = filledPoints(criterion, rule);
  const own = [
    ...faultsWhere('points', 'finite', points, tooLarge),
    ...(needsPositive(rule.aggregation)
      ? faultsWhere('points', 'not-negative', points, (value) => value < 0)
      : []),
  ];
  return own.map((one): DomainFault => ({ ...one, indicator, part: 0 }));
}

/** A geometric and a harmonic mean know no points below 0; of points that are 0 they are 0. */
const needsPositive = (aggregation: AggregationName) =>
  aggregation === 'geometric' || aggregation === 'harmonic';

/** Whether points can be put together; those of an indicator of weight 0 may be anything. */
export function isWithinDomain(
  { points, weights }: Weighed,
  aggregation: AggregationName,
): boolean {
  const least = needsPositive(aggregation) ? 0 : -LARGEST;
  return points.every((one, j) => {
    const weight = weights[j] ?? Number.NaN;
    if (!isWeight(weight)) return false;
    return weight === 0 || !one.some((value) => value < least || value > LARGEST);
  });
}

/** Gives the points back; throws a RangeError where they cannot be put together. */
export function withinDomain(weighed: Weighed, aggregation: AggregationName): Weighed {
  if (!isWithinDomain(weighed, aggregation)) {
    throw new RangeError(`points or weights that ${aggregation} cannot put together`);
  }
  return weighed;
}

/** Other scorings that work with the same aggregation, and other aggregations with the same scoring. */
export interface Instead {
  readonly scorings: readonly ScoringName[];
  readonly aggregations: readonly AggregationName[];
}

/** The methods that can rank a table where one cannot. */
export function worksInstead(
  table: RankingTable,
  rule: FilledRule,
  weights: Float64Array,
): Instead {
  const works = (other: FilledRule) => domainFaults(table, other, weights).length === 0;
  return {
    scorings: SCORINGS.filter((scoring) => works({ ...rule, scoring })),
    aggregations: AGGREGATIONS.filter((aggregation) => works({ ...rule, aggregation })),
  };
}
