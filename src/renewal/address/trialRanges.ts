import type { Range } from '../../board/queryFields.ts';
import { AMOUNTS, type Amount, SIGNED_AMOUNTS } from '../data/enterprise.ts';
import { recordOf } from '../data/enterpriseTable.ts';
import type { SmeNumber } from '../data/sme.ts';

/** No amount of a firm comes near it, in any of their units. */
const MOST = 1e9;
const MONEY: Range = { min: 0, max: MOST };
const PART: Range = { min: 0, max: 1 };

/** What may be tried of an amount, in the units of enterprises.csv: in a field as in a link. */
export const AMOUNT_RANGES: Readonly<Record<Amount, Range>> = recordOf(AMOUNTS, (amount) => ({
  min: SIGNED_AMOUNTS.has(amount) ? -MOST : 0,
  max: MOST,
}));

/** The same of the numbers of specialised SMEs; shares as ratios, money in 万元. */
export const NUMBER_RANGES: Readonly<Record<SmeNumber, Range>> = {
  main_business_share: PART,
  main_business_growth_2y: { min: -1, max: 1000 },
  years_in_niche: { min: 0, max: 1000 },
  digital_level: { min: 0, max: 10 },
  net_profit_margin: { min: -1000, max: 1000 },
  // Liabilities may exceed assets.
  debt_ratio: { min: 0, max: 1000 },
  rd: MONEY,
  rd_share: { min: 0, max: 1000 },
  rd_staff_share: PART,
  rd_mean_2y: MONEY,
  revenue: MONEY,
  new_equity_2y: MONEY,
  points: { min: 0, max: 100 },
};

/** Points by hand; an item may have fewer, which its rules say. */
export const POINTS_RANGE: Range = { min: 0, max: 100 };
