import type { Decimal } from '../../figures/decimal.ts';
import { landOf } from '../data/landLedger.ts';

/**
 * The contribution of one firm, project or case to a published number: 1 to its count, then its
 * amounts. All are whole numbers of some unit, so that sums are exact.
 */
export interface Contribution {
  /**
   * The enterprise behind it. All entries without an enterprise count as one holder, which is the
   * safe assumption.
   */
  readonly holder: string;
  readonly amounts: readonly number[];
}

/** The sums by variable: the count first. */
export function sumsOf(contributions: readonly Contribution[], variables: number): number[] {
  const sums = new Array<number>(variables).fill(0);
  for (const { amounts } of contributions) addTo(sums, amounts);
  return sums;
}

/** The sums of each holder, by variable. */
export function byHolder(
  contributions: readonly Contribution[],
  variables: number,
): Map<string, number[]> {
  const sums = new Map<string, number[]>();
  for (const { holder, amounts } of contributions) {
    const own = sums.get(holder) ?? new Array<number>(variables).fill(0);
    addTo(own, amounts);
    sums.set(holder, own);
  }
  return sums;
}

function addTo(sums: number[], amounts: readonly number[]): void {
  for (let v = 0; v < sums.length; v++) sums[v] = (sums[v] ?? 0) + (amounts[v] ?? 0);
}

/** An amount in whole ten-thousandths of its unit; 0 if it is not reported. */
export const wholeOf = (value: Decimal | undefined) => (value ? landOf(value) : 0);
