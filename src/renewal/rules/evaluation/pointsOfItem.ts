import { FIRM_RATIOS } from '../../data/firmRatio.ts';
import type { EvaluationItem } from '../../data/rules.ts';
import type { Units } from './mergeParcels.ts';

/** Divides one amount by another; NaN if one is missing or the divisor is 0. */
export function ratioOf(over: number, under: number): number {
  return under > 0 ? over / under : Number.NaN;
}

/** The item's value for each of these units; NaN if it has none. */
export function valuesOf(
  { indicator }: Pick<EvaluationItem, 'indicator'>,
  { amounts }: Pick<Units, 'amounts'>,
  units: Uint32Array,
): Float64Array {
  const { over, under } = FIRM_RATIOS[indicator];
  const [overs, unders] = [amounts[over], amounts[under]];
  const values = new Float64Array(units.length);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? 0;
    values[i] = ratioOf(overs?.[unit] ?? Number.NaN, unders?.[unit] ?? Number.NaN);
  }
  return values;
}

/** Weight × value ÷ benchmark (inverted if a lower value is better), within the rule's bounds. */
export function pointsOf(item: EvaluationItem, value: number): number {
  const { weight, cap, floor } = item;
  const points = rawPoints(item, value);
  if (cap !== undefined && points > cap * weight) return cap * weight;
  if (floor !== undefined && points < floor * weight) return floor * weight;
  return points;
}

/** The points before the rule's bounds apply. */
export function rawPoints({ weight, benchmark, direction }: EvaluationItem, value: number): number {
  return weight * (direction === 'lower' ? benchmark / value : value / benchmark);
}
