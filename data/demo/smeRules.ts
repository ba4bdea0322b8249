type Row = Record<string, string>;

/** 工信部企业〔2022〕63号, annex 2: the points and the conditions of specialised SMEs. Money is in 万元. */
const RULESET = { ruleset: 'miit-2022-63', source: 'miit_2022_63' };

type Item = readonly [
  section: string,
  item: string,
  zh: string,
  en: string,
  most: number,
  confidence?: 'unverified' | undefined,
  take?: 'sum',
];

const ITEMS: readonly Item[] = [
  ['specialisation', 'main_business_share', '主营业务收入占比', 'Share of the main business', 5],
  [
    'specialisation',
    'main_business_growth_2y',
    '近2年主营业务收入平均增长率',
    'Mean growth of the main business, two years',
    10,
  ],
  ['specialisation', 'years_in_niche', '从事细分市场年限', 'Years in the niche', 5],
  ['specialisation', 'product_field', '主导产品领域', 'Field of the main product', 5],
  ['refinement', 'digital_level', '数字化水平', 'Digital level', 5],
  ['refinement', 'quality_management', '质量管理水平', 'Quality management', 5, undefined, 'sum'],
  ['refinement', 'net_profit_margin', '净利润率', 'Net profit margin', 10],
  ['refinement', 'debt_ratio', '资产负债率', 'Debt ratio', 5],
  ['distinctiveness', 'provincial_items', '省级特色化指标', 'Items of the province', 15],
  ['innovation', 'intellectual_property', '知识产权', 'Intellectual property', 10],
  ['innovation', 'rd_investment', '研发费用投入', 'R&D spending', 10],
  ['innovation', 'rd_staff_share', '研发人员占比', 'Share of R&D staff', 5, 'unverified'],
  ['innovation', 'rd_institution', '研发机构', 'R&D body', 10, 'unverified'],
];

export const smeItemRows = (): Row[] =>
  ITEMS.map(([section, item, zh, en, most, confidence = 'published', take = 'best']) => ({
    ...RULESET,
    section,
    item,
    name_zh: zh,
    name_en: en,
    max_points: String(most),
    take,
    confidence,
    locator: confidence === 'unverified' ? '附件2；满分已公布，分档未核' : '附件2',
  }));

/** Points by what is at least so large, the largest first. */
const atLeast = (
  item: string,
  measure: string,
  steps: readonly (readonly [string, number])[],
): Row[] =>
  steps.map(([bound, points]) => ({
    ruleset: RULESET.ruleset,
    item,
    measure,
    at_least: bound,
    points: String(points),
  }));
const levels = (
  item: string,
  measure: string,
  steps: readonly (readonly [string, number])[],
): Row[] =>
  steps.map(([level, points]) => ({
    ruleset: RULESET.ruleset,
    item,
    measure,
    level,
    points: String(points),
  }));

export const smeBracketRows = (): Row[] => [
  ...atLeast('main_business_share', 'main_business_share', [
    ['0.8', 5],
    ['0.7', 3],
    ['0.6', 1],
  ]),
  ...atLeast('main_business_growth_2y', 'main_business_growth_2y', [
    ['0.1', 10],
    ['0.08', 8],
    ['0.06', 6],
    ['0.04', 4],
    ['0', 2],
  ]),
  ...atLeast('years_in_niche', 'years_in_niche', [
    ['10', 5],
    ['8', 4],
    ['6', 3],
    ['4', 2],
    ['2', 1],
  ]),
  ...levels('product_field', 'product_field', [
    ['gap', 5],
    ['chain', 3],
  ]),
  ...atLeast('digital_level', 'digital_level', [
    ['3', 5],
    ['2', 3],
  ]),
  ...levels('quality_management', 'quality', [
    ['award', 3],
    ['iso9001', 3],
    ['brand', 3],
    ['standards', 3],
  ]),
  ...atLeast('net_profit_margin', 'net_profit_margin', [
    ['0.1', 10],
    ['0.08', 8],
    ['0.06', 6],
    ['0.04', 4],
    ['0.02', 2],
  ]),
  ...(['0.5', '0.6', '0.7'] as const).map((most, i) => ({
    ruleset: RULESET.ruleset,
    item: 'debt_ratio',
    measure: 'debt_ratio',
    at_most: most,
    points: String([5, 3, 1][i]),
  })),
  ...levels('intellectual_property', 'rights', [
    ['class1-high-value', 10],
    ['class1-own', 8],
    ['class1', 6],
    ['class2', 2],
  ]),
  ...atLeast('rd_investment', 'rd', [
    ['500', 10],
    ['400', 8],
    ['300', 6],
    ['200', 4],
    ['100', 2],
  ]),
  ...atLeast('rd_investment', 'rd_share', [
    ['0.1', 10],
    ['0.08', 8],
    ['0.06', 6],
    ['0.04', 4],
    ['0.03', 2],
  ]),
  ...atLeast('rd_staff_share', 'rd_staff_share', [
    ['0.2', 5],
    ['0.1', 3],
    ['0.05', 1],
  ]),
  ...levels('rd_institution', 'institution', [
    ['national', 10],
    ['provincial', 8],
    ['city', 4],
    ['county', 2],
  ]),
];

type Condition = readonly [condition: number, alternative: number, measure: string, bound: string];

const CONDITIONS: readonly Condition[] = [
  [1, 1, 'years_in_niche', '2'],
  [2, 1, 'rd', '100'],
  [2, 1, 'rd_share', '0.03'],
  [3, 1, 'revenue', '1000'],
  [3, 2, 'new_equity_2y', '2000'],
  [4, 1, 'points', '60'],
  [4, 2, 'honours', 'science-prize'],
  [4, 3, 'rd_mean_2y', '1000'],
  [4, 4, 'new_equity_2y', '6000'],
  [4, 5, 'honours', 'maker-500'],
];

export const smeConditionRows = (): Row[] =>
  CONDITIONS.map(([condition, alternative, measure, bound]) => ({
    ...RULESET,
    condition: String(condition),
    alternative: String(alternative),
    measure,
    ...(measure === 'honours' ? { level: bound } : { at_least: bound }),
    locator: `附件2 认定条件（${'一二三四'.charAt(condition - 1)}）`,
  }));
