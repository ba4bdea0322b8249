import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { type PackageMeta, packageText } from '../../src/intake/dataPackage.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../../src/intake/tableSchema.ts';
import { writeCsv } from '../../src/intake/writeCsv.ts';
import { MIT } from '../mit.ts';
import { awardRows } from './awards.ts';
import { YEARS } from './calendar.ts';
import { ADJUSTMENTS, contestIndicatorRows, contestRows } from './contests.ts';
import { cityEconomy, unitEconomy } from './economy.ts';
import { withExceptions } from './exceptions.ts';
import { plainFigures, targetRows } from './figures.ts';
import { CONTESTED, PROMOTION } from './measures.ts';
import { CITY, UNITS } from './units.ts';

type Row = Readonly<Record<string, string>>;

const META: PackageMeta = {
  id: 'demo',
  title: { zh: '示例市演示数据（虚构）', en: 'Demo City (fictional)' },
  description: {
    zh: '演示数据，地方、单位和数字全部虚构：九个单位分两组，十项参赛指标，2021年至2023年十二个季度，年度目标、修订、缺报、两项竞赛及其得奖单位。由旁边的程序生成。',
    en: 'Demo data: every place, unit and number is fictional. Nine units in two fields, ten contested indicators, twelve quarters from 2021 to 2023, annual targets, revisions, a late report, two contests and their winners. Made by the program beside it.',
  },
  demo: true,
  opening: 'demo-town-1',
  audience: 'public',
  licences: [MIT],
};

/** What the demo has and data/pinghu has not. */
const OWN_INDICATORS: readonly Row[] = [
  {
    indicator: 'services_growth',
    name_zh: '服务业增加值增速',
    name_en: 'Growth of services',
    topic: 'growth',
    kind: 'growth',
    direction: 'higher',
    unit: '%',
    decimals: '1',
    synonyms: '第三产业增加值增速',
    definition_zh: '服务业增加值按不变价计算的同比增速；只公布增速，不公布总量。',
    definition_en:
      'Growth of the value added of services at constant prices; only the growth is published.',
  },
  {
    indicator: 'above_scale_firms',
    name_zh: '规上工业企业数',
    name_en: 'Above-scale industrial firms',
    topic: 'quality',
    kind: 'stock',
    direction: 'higher',
    unit: '家',
    decimals: '0',
    synonyms: '规模以上工业企业数|规上企业',
    definition_zh: '季末在库的年主营业务收入2000万元及以上的工业企业数。',
    definition_en:
      'Industrial firms with a yearly main-business revenue of CNY 20 m or more, at the end of the quarter.',
  },
  {
    indicator: 'energy_intensity',
    name_zh: '单位工业增加值能耗',
    name_en: 'Energy use per unit of industrial value added',
    topic: 'quality',
    kind: 'ratio',
    direction: 'lower',
    unit: '吨标煤/万元',
    decimals: '3',
    synonyms: '单位能耗|万元增加值能耗',
    definition_zh: '规上工业综合能源消费量与规上工业增加值之比，越低越好。',
    definition_en: 'Energy used by above-scale industry over its value added; less is better.',
  },
];

function indicatorRows(): Row[] {
  const pinghu = readFileSync(new URL('../pinghu/indicators.csv', import.meta.url), 'utf8');
  const shared = Papa.parse<Row>(pinghu, { header: true, skipEmptyLines: true }).data;
  const known = [...OWN_INDICATORS, ...shared];
  const ids = [
    ...[...CONTESTED, ...PROMOTION].map(({ indicator }) => indicator),
    'upgrade_projects',
    'upgrade_investment',
  ];
  return ids.map((id) => {
    const row = known.find(({ indicator }) => indicator === id);
    if (!row) throw new Error(`no indicator ${id}`);
    return row;
  });
}

const placeRows = (): Row[] => [
  { place: CITY.id, name_zh: CITY.zh, name_en: CITY.en, kind: 'city' },
  ...UNITS.map(({ id, zh, en, kind, group }) => ({
    place: id,
    name_zh: zh,
    name_en: en,
    kind,
    parent: CITY.id,
    group,
  })),
];

function sourceRows(): Row[] {
  const common = {
    publisher: '示例市统计局（虚构）',
    licence: 'MIT',
    hand: 'first',
    note: '虚构，不对应任何真实的统计资料 / fictional, no real statistics stand behind it',
  };
  return [
    ...YEARS.map((year) => ({
      ...common,
      source: `demo_flash_${year}`,
      title: `示例统计快报 ${year}年（虚构）`,
    })),
    ...YEARS.map((year) => ({
      ...common,
      source: `demo_targets_${year}`,
      title: `示例市年度目标 ${year}年（虚构）`,
    })),
    { ...common, source: 'demo_revisions', title: '示例统计修订公告（虚构）' },
    { ...common, source: 'demo_contests', title: '示例市红旗赛规则与通报（虚构）' },
  ];
}

function csv(name: TableName, rows: readonly object[]): string {
  const columns = TABLES[name].columns.map((column) => column.name);
  const cells = rows.map((row) => new Map<string, unknown>(Object.entries(row)));
  return writeCsv(
    columns,
    cells.map((row) => columns.map((column) => String(row.get(column) ?? ''))),
  );
}

/** The files of data/demo, name to text: the same bytes on every run. */
export function demoFiles(): ReadonlyMap<string, string> {
  const parts = UNITS.map((unit) => [unit.id, unitEconomy(unit)] as const);
  const economies = new Map([
    [CITY.id, cityEconomy(parts.map(([, economy]) => economy))] as const,
    ...parts,
  ]);
  const figures = withExceptions(plainFigures(economies));
  const targets = targetRows(economies);
  const tables: Readonly<Record<TableName, readonly object[]>> = {
    places: placeRows(),
    indicators: indicatorRows(),
    sources: sourceRows(),
    figures,
    targets,
    contests: contestRows(),
    contest_indicators: contestIndicatorRows(),
    adjustments: ADJUSTMENTS,
    awards: awardRows({ figures, targets }),
  };
  return new Map([
    ['datapackage.json', packageText(META, TABLE_NAMES)],
    ...TABLE_NAMES.map((name): [string, string] => [`${name}.csv`, csv(name, tables[name])]),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of demoFiles()) writeFileSync(new URL(name, import.meta.url), text);
}
