/** The items of the specialised-SME points: 工信部企业〔2022〕63号, annex 2. */
export const SME_ITEMS = [
  'main_business_share',
  'main_business_growth_2y',
  'years_in_niche',
  'product_field',
  'digital_level',
  'quality_management',
  'net_profit_margin',
  'debt_ratio',
  'provincial_items',
  'intellectual_property',
  'rd_investment',
  'rd_staff_share',
  'rd_institution',
] as const;
export type SmeItem = (typeof SME_ITEMS)[number];

/**
 * Numbers that brackets and conditions use. Shares are ratios, money is in 万元; `rd_mean_2y` and
 * `new_equity_2y` cover this year and the previous one; `points` is the sum of the points.
 */
export const SME_NUMBERS = [
  'main_business_share',
  'main_business_growth_2y',
  'years_in_niche',
  'digital_level',
  'net_profit_margin',
  'debt_ratio',
  'rd',
  'rd_share',
  'rd_staff_share',
  'rd_mean_2y',
  'revenue',
  'new_equity_2y',
  'points',
] as const;
export type SmeNumber = (typeof SME_NUMBERS)[number];

/** Properties with named levels: the columns of enterprises.csv with these names. */
export const SME_LEVELS = ['product_field', 'quality', 'rights', 'institution', 'honours'] as const;
export type SmeLevel = (typeof SME_LEVELS)[number];
