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

/** Largest magnitude of a value: sums and squares of larger ones overflow. */
export const MAX_MAGNITUDE = 1e100;

/** A reason why a method cannot rank a table. */
export interface DomainFault extends CellFault {
  /** Index in the table. */
  readonly indicator: number;
  readonly part: number;
}

/**
 * Every reason why a method cannot rank a table, by indicator; empty if it can. An indicator of
 * weight 0 has no influence, so its values can be arbitrary.
 *
 * @param weights by indicator
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

/** The cells that a method cannot convert to points. */
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

const isWeight = (weight: number) => weight >= 0 && weight <= MAX_MAGNITUDE;

const tooLarge = (value: number) => Math.abs(value) > MAX_MAGNITUDE;

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

/** A geometric or harmonic mean has no value for points below 0, and is 0 for points of 0. */
const needsPositive = (aggregation: AggregationName) =>
  aggregation === 'geometric' || aggregation === 'harmonic';

/** True if points can be aggregated; points of an indicator of weight 0 can be arbitrary. */
export function isWithinDomain(
  { points, weights }: Weighed,
  aggregation: AggregationName,
): boolean {
  const least = needsPositive(aggregation) ? 0 : -MAX_MAGNITUDE;
  return points.every((one, j) => {
    const weight = weights[j] ?? Number.NaN;
    if (!isWeight(weight)) return false;
    return weight === 0 || !one.some((value) => value < least || value > MAX_MAGNITUDE);
  });
}

/** Returns `weighed`. Throws a RangeError if its points cannot be aggregated. */
export function withinDomain(weighed: Weighed, aggregation: AggregationName): Weighed {
  if (!isWithinDomain(weighed, aggregation)) {
    throw new RangeError(`points or weights that ${aggregation} cannot put together`);
  }
  return weighed;
}

/**
 * Alternatives: other scorings with the same aggregation, other aggregations with the same
 * scoring.
 */
export interface Instead {
  readonly scorings: readonly ScoringName[];
  readonly aggregations: readonly AggregationName[];
}

/** The methods that can rank a table that this one cannot. */
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
