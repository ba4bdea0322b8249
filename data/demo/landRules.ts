type Row = Record<string, string>;

/** A published rule stands in the demonstration as its source prints it; only the firms are made up. */
const PUBLISHED = '公开规则，用于虚构企业 / a published rule, applied to fictional firms';
const FICTIONAL = '虚构规则，只用于演示 / a fictional rule, for the demonstration only';

/** The documents that the published rules come from, as second hand. */
export const RULE_SOURCES: readonly Row[] = [
  ['huangyan_2022', '台州市黄岩区工业企业综合绩效评价 2022', '台州市黄岩区'],
  ['wenling_2022', '温岭市工业企业综合绩效评价 2022（wl.gov.cn，2022年7月29日）', '温岭市'],
  ['pinghu_report_2023', '平湖市政府工作报告 2023：低效企业认定', '平湖市人民政府'],
  ['huzhou_three_lows', '湖州市“三低”企业认定', '湖州市'],
  ['miit_2022_63', '优质中小企业梯度培育管理暂行办法（工信部企业〔2022〕63号）', '工业和信息化部'],
].map(([source = '', title = '', publisher = '']) => ({
  source,
  title,
  publisher,
  hand: 'second',
  note: PUBLISHED,
}));

const set = (ruleset: string, kind: string, zh: string, en: string, rest: Row): Row => ({
  ruleset,
  kind,
  name_zh: zh,
  name_en: en,
  confidence: 'published',
  note: PUBLISHED,
  ...rest,
});

const DEMO = { confidence: 'demo', source: 'demo_renewal', note: FICTIONAL };
const DEMO_EVALUATION = { ...DEMO, parcels: 'merge', least_land: '3', objection_days: '7' };

export const setRows = (): Row[] => [
  set(
    'demo-2020',
    'evaluation',
    '示例市亩均评价 2020 版（虚构）',
    'Demo evaluation, 2020 version (fictional)',
    {
      ...DEMO_EVALUATION,
      effective_from: '2020-01-01',
      effective_to: '2021-12-31',
    },
  ),
  set(
    'demo-2022',
    'evaluation',
    '示例市亩均评价 2022 版（虚构）',
    'Demo evaluation, 2022 version (fictional)',
    {
      ...DEMO_EVALUATION,
      effective_from: '2022-01-01',
    },
  ),
  set('huangyan-2022', 'evaluation', '黄岩 2022（只公布指标）', 'Huangyan 2022 (indicators only)', {
    effective_from: '2022-01-01',
    effective_to: '2022-12-31',
    source: 'huangyan_2022',
  }),
  set('wenling-2022', 'evaluation', '温岭 2022（只公布分类）', 'Wenling 2022 (classes only)', {
    effective_from: '2022-01-01',
    effective_to: '2022-12-31',
    source: 'wenling_2022',
  }),
  set('pinghu-2023', 'low-efficiency', '平湖 2023 低效企业', 'Pinghu 2023, low efficiency', {
    effective_from: '2023-01-01',
    source: 'pinghu_report_2023',
    note: '原文用顿号连接，且、或不明，作为设置 / the text joins two criteria with a comma; whether both must hold is a setting',
  }),
  set('huzhou-three-lows', 'low-efficiency', '湖州“三低”企业', 'Huzhou, three lows', {
    source: 'huzhou_three_lows',
  }),
  set('miit-2022-63', 'specialised-sme', '专精特新中小企业', 'Specialised SME', {
    effective_from: '2022-08-01',
    source: 'miit_2022_63',
  }),
  set('demo-stages', 'stages', '示例市项目时限（虚构）', 'Demo stage limits (fictional)', DEMO),
  set('demo-policies', 'policies', '示例市惠企政策（虚构）', 'Demo policies (fictional)', {
    ...DEMO,
    effective_from: '2022-01-01',
  }),
];

export const evaluationRows = (): Row[] =>
  [
    ['demo-2020', '2020', '2021-06-10'],
    ['demo-2020', '2021', '2022-06-10'],
    ['demo-2022', '2022', '2023-06-12'],
    ['demo-2022', '2023', '2024-01-20'],
  ].map(([ruleset = '', year = '', announced = '']) => ({
    ruleset,
    year,
    announced,
    source: 'demo_renewal',
  }));

type Item = readonly [indicator: string, weight: number, benchmark: string, missing?: string];

const items = (ruleset: string, scope: string, rest: Row, list: readonly Item[]): Row[] =>
  list.map(([indicator, weight, benchmark, missing = '']) => ({
    ruleset,
    scope,
    indicator,
    weight: String(weight),
    direction: 'higher',
    benchmark,
    missing,
    ...rest,
  }));

const CAPPED = { cap: '1', floor: '0', source: 'demo_renewal' };
const HUANGYAN = { source: 'huangyan_2022' };

export const indicatorItemRows = (): Row[] => [
  ...items('demo-2020', 'above-scale', CAPPED, [
    ['tax_per_mu', 30, '40', 'zero'],
    ['value_added_per_mu', 20, '220', 'zero'],
    ['value_added_per_energy', 20, '4', 'zero'],
    ['value_added_per_emission', 10, '6500', 'scope-mean'],
    ['labour_productivity', 10, '36', 'zero'],
    ['rd_share', 10, '0.032', 'zero'],
  ]),
  ...items('demo-2020', 'below-scale', CAPPED, [
    ['tax_per_mu', 60, '38', 'zero'],
    ['tax_per_kwh', 40, '3', 'zero'],
  ]),
  ...items('demo-2022', 'above-scale', CAPPED, [
    ['tax_per_mu', 35, '42', 'zero'],
    ['value_added_per_mu', 20, '230', 'zero'],
    ['value_added_per_energy', 15, '4', 'zero'],
    ['value_added_per_emission', 10, '6500', 'share-out'],
    ['labour_productivity', 10, '38', 'zero'],
    ['rd_share', 10, '0.033', 'zero'],
  ]),
  ...items('demo-2022', 'below-scale', CAPPED, [
    ['tax_per_mu', 60, '40', 'zero'],
    ['tax_per_kwh', 40, '3', 'zero'],
  ]),
  ...items('huangyan-2022', 'above-scale', HUANGYAN, [
    ['tax_per_mu', 30, '24.097'],
    ['value_added_per_mu', 20, '136.16'],
    ['value_added_per_energy', 20, '2.694'],
    ['value_added_per_emission', 10, '4929.81', 'scope-mean'],
    ['labour_productivity', 10, '18.14'],
    ['rd_share', 10, '0.0302'],
  ]),
  ...items('huangyan-2022', 'below-scale', HUANGYAN, [
    ['tax_per_mu', 50, '11.5932'],
    ['tax_per_kwh', 50, '0.2352'],
  ]),
];

const percentiles = (
  ruleset: string,
  scope: string,
  source: string,
  ends: readonly number[],
): Row[] =>
  ends.map((to, i) => ({
    ruleset,
    scope,
    class: 'ABCD'.charAt(i),
    from_percentile: String(ends[i - 1] ?? 0),
    to_percentile: String(to),
    source,
  }));
const thresholds = (ruleset: string, scope: string, least: readonly number[]): Row[] =>
  least.map((score, i) => ({
    ruleset,
    scope,
    class: 'ABCD'.charAt(i),
    least_score: String(score),
    source: 'demo_renewal',
  }));

export const classRows = (): Row[] => [
  ...percentiles('wenling-2022', 'above-scale', 'wenling_2022', [20, 80, 95, 100]),
  ...percentiles('wenling-2022', 'below-scale', 'wenling_2022', [5, 75, 95, 100]),
  ...percentiles('demo-2020', 'above-scale', 'demo_renewal', [20, 80, 95, 100]),
  ...percentiles('demo-2020', 'below-scale', 'demo_renewal', [5, 75, 95, 100]),
  ...thresholds('demo-2022', 'above-scale', [85, 65, 45, 0]),
  ...thresholds('demo-2022', 'below-scale', [85, 65, 30, 0]),
];

export const criterionRows = (): Row[] => {
  const pinghu = { ruleset: 'pinghu-2023', source: 'pinghu_report_2023' };
  const huzhou = { ruleset: 'huzhou-three-lows', source: 'huzhou_three_lows', group: '1' };
  const below = { scope: 'below-scale' };
  return [
    { ...pinghu, group: '1', criterion: 'tax-per-mu-below', threshold: '5' },
    { ...pinghu, group: '1', criterion: 'class-in-years', threshold: '2', class: 'D' },
    { ...pinghu, ...below, group: '2', criterion: 'land-at-least', threshold: '15' },
    { ...huzhou, criterion: 'tax-per-mu-below', scope: 'above-scale', threshold: '6' },
    { ...huzhou, ...below, criterion: 'tax-per-mu-below', threshold: '3' },
    { ...huzhou, ...below, criterion: 'land-at-least', threshold: '10' },
  ];
};

export const stageRows = (): Row[] =>
  [
    ['signed', 'started', '180'],
    ['started', 'completed', '540'],
    ['completed', 'producing', '365'],
  ].map(([from_stage = '', to_stage = '', days = '']) => ({
    ruleset: 'demo-stages',
    from_stage,
    to_stage,
    days,
    source: 'demo_renewal',
  }));
