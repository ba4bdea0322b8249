import type { BenchTables } from './benchDataset.ts';

export interface TownsSize {
  readonly places: number;
  readonly indicators: number;
  readonly quarters: number;
}

const INDICATORS = [
  ['gdp', '地区生产总值', 'Gross domestic product', 42],
  ['industry', '规上工业增加值', 'Value added of industry', 17],
  ['services', '服务业增加值', 'Value added of services', 19],
  ['agriculture', '农业增加值', 'Value added of agriculture', 6],
  ['investment', '固定资产投资', 'Fixed-asset investment', 14],
  ['retail', '社会消费品零售总额', 'Retail sales', 15],
  ['tax', '税收收入', 'Tax revenue', 4],
  ['exports', '出口', 'Exports', 9],
  ['savings', '住户存款', 'Household deposits', 28],
  ['output', '规上工业总产值', 'Gross output of industry', 71],
] as const;

const SOURCE = 'bulletin';
const CONTEST = 'ten_indicators';

/**
 * A city and its towns, each with the level and the growth of every indicator in every quarter, and
 * a contest that ranks the towns by their growth.
 */
export function townsTables({ places: count, indicators, quarters }: TownsSize): BenchTables {
  const random = seeded(20_261_130);
  const measured = Array.from({ length: indicators }, (_, i) => {
    const [id, zh, en, size] = INDICATORS[i % INDICATORS.length] ?? INDICATORS[0];
    const turn = Math.floor(i / INDICATORS.length);
    return turn === 0
      ? { id: id as string, zh: zh as string, en: en as string, size: size as number }
      : { id: `${id}_${turn}`, zh: `${zh}（${turn}）`, en: `${en} (${turn})`, size };
  });
  const places = Array.from({ length: count }, (_, i) => ({
    place: `town-${i + 1}`,
    name_zh: `虚构${i + 1}镇`,
    name_en: `Fictional Town ${i + 1}`,
    ...{ kind: 'town', parent: 'city', group: 'a' },
  }));
  const periods = Array.from(
    { length: quarters },
    (_, i) => `${2026 - Math.ceil(quarters / 4) + Math.floor(i / 4)}-Q${(i % 4) + 1}`,
  );
  const figures = places.flatMap(({ place }) => {
    const size = 0.4 + 1.6 * random();
    return measured.flatMap((one) => {
      let level = one.size * size * (0.7 + 0.6 * random());
      return periods.flatMap((period, i) => {
        const growth = 9 * random() - 2;
        level *= 1 + growth / 400;
        const row = { place, indicator: one.id, period, ...STATED, locator: `表${(i % 4) + 1}` };
        return [
          { ...row, measure: 'level', ...printed(level.toFixed(2), '亿元') },
          { ...row, measure: 'yoy', ...printed(growth.toFixed(1), '%') },
        ];
      });
    });
  });
  return {
    places: [
      { place: 'city', name_zh: '虚构市', name_en: 'Fictional City', kind: 'city' },
      ...places,
    ],
    indicators: measured.map(({ id, zh, en }, i) => ({
      ...{ indicator: id, name_zh: zh, name_en: en },
      ...{ topic: 'growth', kind: 'flow', direction: 'higher', unit: '亿元', decimals: '2' },
      section: i < 6 ? 'briefing' : '',
    })),
    sources: [{ source: SOURCE, title: '虚构统计快报', publisher: '虚构统计局' }],
    figures,
    contests: [
      {
        ...{ contest: CONTEST, version: '1', name_zh: '虚构红旗赛', name_en: 'Fictional contest' },
        ...{ score: 'efficacy', aggregate: 'arithmetic', missing: 'reweight', groups: 'a' },
        ...{ winners: '1', progress_winners: '0', rule_zh: '虚构规则', rule_en: 'Fictional rules' },
        source: SOURCE,
      },
    ],
    contest_indicators: measured.map(({ id }) => ({
      ...{ contest: CONTEST, version: '1', indicator: id, measure: 'yoy' },
      ...{ weight: String(100 / indicators), direction: 'higher', target: 'false' },
    })),
  };
}

const STATED = {
  ...{ span: 'ytd', qualifier: '=', status: 'final', scope: 'territory', source: SOURCE },
  ...{ released: '2026-01-20', access: 'public', note: '虚构 / fictional' },
};

const printed = (value: string, unit: string) => ({ value, unit, printed: value + unit });

/** Numbers from 0 to 1 that are the same in every run (Park and Miller). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
