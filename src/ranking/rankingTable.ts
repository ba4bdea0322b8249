import type { ZeroTarget } from '../figures/rankingNames.ts';

/** The reason why a cell has no value; `none` if it has one. */
export const ABSENCE = { none: 0, missing: 1, late: 2, confidential: 3, notApplicable: 4 } as const;

/** One measured column of a ranking: a value for each place. */
export interface Column {
  /** NaN for no value. */
  readonly values: Float64Array;
  /** By place, one of ABSENCE. */
  readonly absent: Uint8Array;
  /** Less is better. */
  readonly lower: boolean;
  /** By place, half the step of the last printed digit; 0 for an exact value. */
  readonly rounding?: Float64Array | undefined;
  /** The target of each place, NaN for none; an annual target if `due` is set. */
  readonly target?: Float64Array | undefined;
  /** The share of the annual target that is due by the period; 1 if all of it is. */
  readonly due?: number | undefined;
  /** Fixed bounds that replace the observed worst and best, lower bound first. */
  readonly bounds?: { readonly low: number; readonly high: number } | undefined;
  /** The base of the ratio to a base. */
  readonly base?: number | undefined;
  /** Points lost for each place strictly ahead under step points; 5 by default. */
  readonly step?: number | undefined;
  /** Minimum and maximum points, ±Infinity for none; the scoring's own by default. */
  readonly floor?: number | undefined;
  readonly cap?: number | undefined;
  /** The rule for a target of 0 under completion; by default such a place is not assessed. */
  readonly zeroTarget?: ZeroTarget | undefined;
}

/** One indicator: a column, or several combined by their shares (a level and a growth). */
export interface Criterion {
  readonly id: string;
  /** Zero or more; only the proportions matter. */
  readonly weight: number;
  readonly parts: readonly { readonly column: Column; readonly share: number }[];
}

/** The input of a ranking: places, and indicators with a value for each place. */
export interface RankingTable {
  readonly places: readonly string[];
  readonly criteria: readonly Criterion[];
}

/** A column of plain values; undefined is missing. */
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

/**
 * Without floors and caps, which are points on the rules' own scale and have no meaning on
 * another.
 */
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
