/** An indicator that counts in a contest, and its weight. */
export interface ContestItem {
  readonly indicator: string;
  readonly measure: 'level' | 'yoy';
  readonly weight: number;
  readonly direction: 'higher' | 'lower';
}

/** One version of a contest's rules. */
export interface ContestRules {
  readonly contest: 'demo_ten_indicators' | 'demo_completion';
  readonly version: string;
  readonly from: string;
  readonly to: string;
  readonly items: readonly ContestItem[];
}

const item = (indicator: string, measure: 'level' | 'yoy', weight: number): ContestItem => ({
  indicator,
  measure,
  weight,
  direction: indicator === 'energy_intensity' ? 'lower' : 'higher',
});

const TEN = (weights: {
  value: number;
  speed: number;
  investment: readonly [number, number];
  foreign: number;
  projects: number;
  energy: number;
}): readonly ContestItem[] => [
  item('gdp', 'yoy', 12),
  item('services_growth', 'yoy', 8),
  item('industrial_value_added', 'level', weights.value),
  item('industrial_value_added', 'yoy', weights.speed),
  item('fixed_asset_investment', 'level', weights.investment[0]),
  item('fixed_asset_investment', 'yoy', weights.investment[1]),
  item('foreign_capital_contracted', 'level', weights.foreign),
  item('foreign_capital_utilised', 'level', 10),
  item('projects_registered', 'level', weights.projects),
  item('general_budget_revenue', 'level', 4),
  item('general_budget_revenue', 'yoy', 8),
  item('above_scale_firms', 'level', 4),
  item('energy_intensity', 'level', weights.energy),
];

/** Every version of both contests; the weights of a version add up to 100. */
export const RULES: readonly ContestRules[] = [
  {
    contest: 'demo_ten_indicators',
    version: '2021',
    from: '2021-01-01',
    to: '2022-12-31',
    items: TEN({ value: 5, speed: 10, investment: [5, 10], foreign: 8, projects: 10, energy: 6 }),
  },
  {
    contest: 'demo_ten_indicators',
    version: '2023',
    from: '2023-01-01',
    to: '',
    items: TEN({ value: 4, speed: 12, investment: [4, 8], foreign: 6, projects: 12, energy: 8 }),
  },
  {
    contest: 'demo_completion',
    version: '2021',
    from: '2021-01-01',
    to: '',
    items: [
      item('gdp', 'level', 15),
      item('industrial_value_added', 'level', 15),
      item('fixed_asset_investment', 'level', 15),
      item('foreign_capital_utilised', 'level', 15),
      item('projects_registered', 'level', 10),
      item('general_budget_revenue', 'level', 15),
      item('above_scale_firms', 'level', 5),
      item('energy_intensity', 'level', 10),
    ],
  },
];

const TEXTS = {
  demo_ten_indicators: {
    name_zh: '示例市“十项指标”红旗赛',
    name_en: 'Ten-indicator red banner contest of Demo City',
    score: 'efficacy',
    missing: 'reweight',
    groups: 'a|b',
    rule_zh:
      '虚构规则：分两组，a 组为镇，b 组为街道和园区。每项指标按功效系数计分：本组最好 100 分，最差 60 分，中间按比例，各单位相同均为 100 分；按权重加权平均，再加减分。缺报按 0 分计；不适用或不公开的指标，其权重由其余指标按比例分担。各组第一名得红旗。',
    rule_en:
      'Fictional rules: two fields, a the towns, b the subdistricts and zones. Each indicator scores by the efficacy coefficient: 100 for the best of the field, 60 for the worst, in proportion between, 100 for all where all are equal; then the weighted mean, plus bonus and less penalty points. A late report scores 0; the weight of an indicator that does not apply or is confidential is shared out over the others. The first of each field wins the red banner.',
    note: '虚构 / fictional',
  },
  demo_completion: {
    name_zh: '示例市目标完成流动红旗赛',
    name_en: 'Target-completion banner contest of Demo City',
    score: 'completion',
    missing: 'reweight',
    groups: '',
    rule_zh:
      '虚构规则：不分组。每项指标的完成率为累计值除以年度目标的时序进度（年度目标×季度数÷4），时点数除以年度目标，单位能耗为目标除以实际，封顶 120%；按权重加权平均，再加减分。缺报计 0 分；未设目标的指标，其权重由其余指标按比例分担。第一名得红旗，名次比上季前进最多的得进位奖。',
    rule_en:
      'Fictional rules: one field. The completion of an indicator is its value so far over the year’s target in step with the calendar (target × quarters ÷ 4), of a stock over the target itself, of energy intensity the target over the value, at most 120 %; then the weighted mean, plus bonus and less penalty points. A late report scores 0; the weight of an indicator without a target is shared out over the others. The first wins the red banner; whoever climbs most places on the quarter before wins the prize for progress.',
    note: '虚构 / fictional',
  },
} as const;

/** Rows of contests.csv. */
export const contestRows = (): Record<string, string>[] =>
  RULES.map(({ contest, version, from, to }) => ({
    contest,
    version,
    valid_from: from,
    valid_to: to,
    aggregate: 'arithmetic',
    winners: '1',
    progress_winners: contest === 'demo_completion' ? '1' : '0',
    source: 'demo_contests',
    ...TEXTS[contest],
  }));

/** Rows of contest_indicators.csv. */
export const contestIndicatorRows = (): Record<string, string>[] =>
  RULES.flatMap(({ contest, version, items }) =>
    items.map(({ indicator, measure, weight, direction }) => ({
      contest,
      version,
      indicator,
      measure,
      weight: String(weight),
      direction,
      target: String(contest === 'demo_completion'),
    })),
  );

/** Rows of adjustments.csv: bonus and penalty points. */
export const ADJUSTMENTS: readonly Record<string, string>[] = [
  {
    contest: 'demo_ten_indicators',
    period: '2022-Q2',
    place: 'demo-town-2',
    points: '0.5',
    reason_zh: '数据报送及时（虚构）',
    reason_en: 'reports handed in early (fictional)',
  },
  {
    contest: 'demo_ten_indicators',
    period: '2023-Q3',
    place: 'demo-zone-8',
    points: '-1.0',
    reason_zh: '发生一般安全生产事故（虚构）',
    reason_en: 'a work-safety accident (fictional)',
  },
  {
    contest: 'demo_completion',
    period: '2023-Q2',
    place: 'demo-street-6',
    points: '1.0',
    reason_zh: '承办全市现场会（虚构）',
    reason_en: 'host of the city’s field meeting (fictional)',
  },
].map((row) => ({ ...row, source: 'demo_contests' }));
