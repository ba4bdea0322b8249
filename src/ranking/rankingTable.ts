import type { ZeroTarget } from '../figures/rankingNames.ts';

/** Why a cell holds no value; 0 where it holds one. */
export const ABSENCE = { none: 0, missing: 1, late: 2, confidential: 3, notApplicable: 4 } as const;

/** One measured column of a ranking: a value for each place. */
export interface Column {
  /** NaN where there is none. */
  readonly values: Float64Array;
  /** One of ABSENCE a place. */
  readonly absent: Uint8Array;
  /** Less is better. */
  readonly lower: boolean;
  /** Half the step of the last printed digit a place; 0 where a value is exact. */
  readonly rounding?: Float64Array | undefined;
  /** The target of each place, NaN where there is none; of the year where `due` says so. */
  readonly target?: Float64Array | undefined;
  /** The share of the annual target that is due by the period, 1 where it is due whole. */
  readonly due?: number | undefined;
  /** Fixed bounds: what counts as worst and best, lower first. */
  readonly bounds?: { readonly low: number; readonly high: number } | undefined;
  /** The value that counts as one whole, for the ratio to it. */
  readonly base?: number | undefined;
  /** How many points each place that is strictly ahead costs under step points; 5 where left out. */
  readonly step?: number | undefined;
  /** The least and the most points of the rule, ±Infinity for none; the scoring's own where left out. */
  readonly floor?: number | undefined;
  readonly cap?: number | undefined;
  /** What a target of 0 means for completion; where left out, such a place is not assessed. */
  readonly zeroTarget?: ZeroTarget | undefined;
}

/** One indicator: a column, or several that are put together by their shares (a level and a growth). */
export interface Criterion {
  readonly id: string;
  /** Zero or more; only the proportions count. */
  readonly weight: number;
  readonly parts: readonly { readonly column: Column; readonly share: number }[];
}

/** What is ranked: places, and indicators with a column of values each. */
export interface RankingTable {
  readonly places: readonly string[];
  readonly criteria: readonly Criterion[];
}

/** A column of plain values; an empty one is missing. */
export function columnOf(
  values: readonly (number | undefined)[],
  more: Partial<Omit<Column, 'values' | 'absent'>> = {},
): Column {
  return {
    lower: false,
    ...more,
    values: Float64Array.from(values, (value) => value ?? Number.NaN),
    absent: Uint8Array.from(values, (value) =>
      value === undefined ? ABSENCE.missing : ABSENCE.none,
    ),
  };
}

/** Floors and caps are points of the rules' own scoring and mean nothing under another. */
export function withoutLimits(table: RankingTable): RankingTable {
  return {
    ...table,
    criteria: table.criteria.map((criterion) => ({
      ...criterion,
      parts: criterion.parts.map(({ column, share }) => ({
        share,
        column: { ...column, floor: undefined, cap: undefined },
      })),
    })),
  };
}
