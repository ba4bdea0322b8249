/** The printed form of an indicator. */
export interface Printing {
  readonly indicator: string;
  readonly unit: string;
  readonly decimals: number;
  readonly span: 'ytd' | 'point';
  readonly level: boolean;
  readonly growth: boolean;
  /** Has annual targets. */
  readonly target: boolean;
  /** Printed as 多于 the next lower ten (120多家). */
  readonly rounded?: true;
  /** A share of the city's is printed for the units of this field. */
  readonly shareOf?: 'a' | 'b';
  /** The first so many places in the city are printed. */
  readonly ranks?: number;
}

const of = (indicator: string, unit: string, rest: Partial<Printing> = {}): Printing => ({
  indicator,
  unit,
  decimals: 0,
  span: 'ytd',
  level: true,
  growth: false,
  target: true,
  ...rest,
});

/** The ten indicators of the contests, in the order of the tables. */
export const CONTESTED: readonly Printing[] = [
  of('gdp', '亿元', { decimals: 2, growth: true }),
  of('services_growth', '%', { decimals: 1, level: false, growth: true, target: false }),
  of('industrial_value_added', '亿元', { decimals: 2, growth: true, shareOf: 'b' }),
  of('fixed_asset_investment', '亿元', { decimals: 2, growth: true, ranks: 3 }),
  of('foreign_capital_contracted', '万美元'),
  of('foreign_capital_utilised', '万美元', { growth: true }),
  of('projects_registered', '个'),
  of('general_budget_revenue', '亿元', { decimals: 2, growth: true }),
  of('above_scale_firms', '家', { span: 'point' }),
  of('energy_intensity', '吨标煤/万元', { decimals: 3, growth: true }),
];

/** Investment promotion, printed beside them. */
export const PROMOTION: readonly Printing[] = [
  of('clients_visited', '家', { target: false, rounded: true }),
  of('projects_negotiated', '个', { target: false }),
  of('projects_signed', '个', { target: false }),
];
