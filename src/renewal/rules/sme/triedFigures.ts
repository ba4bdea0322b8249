import type { SmeNumber } from '../../data/sme.ts';
import type { SmeFigures } from './smeFigures.ts';

type Numbers = SmeFigures['numbers'];

/** What follows from other numbers and so is not tried by itself. */
export const FOLLOWING: ReadonlySet<SmeNumber> = new Set(['rd_share', 'rd_mean_2y', 'points']);

/**
 * The numbers to change for what is tried: R&D over revenue, and its mean of two years, follow when
 * R&D or revenue is another. Other shares are tried by themselves.
 */
export function triedFigures(own: Numbers, tried: Numbers): Numbers {
  const numbers = { ...own, ...tried };
  const { rd, revenue } = numbers;
  if (tried.rd === undefined && tried.revenue === undefined) return tried;
  const following: { rd_share?: number; rd_mean_2y?: number } = {};
  if (rd !== undefined && revenue !== undefined && revenue > 0) following.rd_share = rd / revenue;
  // The mean holds half of this year and half of the last, which stays.
  if (rd !== undefined && own.rd !== undefined && own.rd_mean_2y !== undefined) {
    following.rd_mean_2y = own.rd_mean_2y + (rd - own.rd) / 2;
  }
  return { ...tried, ...following };
}
