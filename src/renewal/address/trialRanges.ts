import type { Range } from '../../board/queryFields.ts';
import { AMOUNTS, type Amount, SIGNED_AMOUNTS } from '../data/enterprise.ts';
import { recordOf } from '../data/enterpriseTable.ts';
import type { SmeNumber } from '../data/sme.ts';

/** An upper limit for amounts in any of their units, far above every real firm. */
const MAX_AMOUNT = 1e9;
const MONEY: Range = { min: 0, max: MAX_AMOUNT };
const PART: Range = { min: 0, max: 1 };

/**
 * The ranges of trial amounts, in the units of enterprises.csv; form fields and links share them.
 */
export const AMOUNT_RANGES: Readonly<Record<Amount, Range>> = recordOf(AMOUNTS, (amount) => ({
  min: SIGNED_AMOUNTS.has(amount) ? -MAX_AMOUNT : 0,
  max: MAX_AMOUNT,
}));

/** The ranges of the numbers for the specialised-SME points; shares are ratios, money is in 万元. */
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

/** The range of points entered by hand; the rules of an item may allow fewer. */
export const POINTS_RANGE: Range = { min: 0, max: 100 };
