import type { SmeNumber } from '../../data/sme.ts';
import type { SmeFigures } from './smeFigures.ts';

type Numbers = SmeFigures['numbers'];

/** Numbers that are derived from others, so readers cannot set them directly. */
export const FOLLOWING: ReadonlySet<SmeNumber> = new Set(['rd_share', 'rd_mean_2y', 'points']);

/**
 * Adds the derived numbers to the trial inputs: R&D over revenue and the two-year mean of R&D
 * follow changes of R&D or revenue. Other shares are set directly.
 */
export function triedFigures(own: Numbers, tried: Numbers): Numbers {
  const numbers = { ...own, ...tried };
  const { rd, revenue } = numbers;
  if (tried.rd === undefined && tried.revenue === undefined) return tried;
  const following: { rd_share?: number; rd_mean_2y?: number } = {};
  if (rd !== undefined && revenue !== undefined && revenue > 0) following.rd_share = rd / revenue;
  // This year is half of the mean; last year's half stays the same.
  if (rd !== undefined && own.rd !== undefined && own.rd_mean_2y !== undefined) {
    following.rd_mean_2y = own.rd_mean_2y + (rd - own.rd) / 2;
  }
  return { ...tried, ...following };
}
