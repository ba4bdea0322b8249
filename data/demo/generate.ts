import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { contractTables } from '../../src/cli/contractTables.ts';
import { type PackageMeta, packageText } from '../../src/tables/dataPackage.ts';
import type { TableSchema } from '../../src/tables/schema.ts';
import { writeCsv } from '../../src/tables/writeCsv.ts';
import { MIT } from '../mit.ts';
import { awardRows } from './awards.ts';
import { YEARS } from './calendar.ts';
import { ADJUSTMENTS, contestIndicatorRows, contestRows } from './contests.ts';
import { caseRows } from './demoCases.ts';
import { projectRows } from './demoProjects.ts';
import { cityEconomy, unitEconomy } from './economy.ts';
import { withExceptions } from './exceptions.ts';
import { plainFigures, targetRows } from './figures.ts';
import { FIRMS } from './firms.ts';
import { enterpriseRows } from './firmYears.ts';
import {
  classRows,
  criterionRows,
  evaluationRows,
  indicatorItemRows,
  RULE_SOURCES,
  setRows,
  stageRows,
} from './landRules.ts';
import { CONTESTED, PROMOTION } from './measures.ts';
import { parkRows } from './parks.ts';
import { policyRows } from './policies.ts';
import { smeBracketRows, smeConditionRows, smeItemRows } from './smeRules.ts';
import { CITY, UNITS } from './units.ts';
import { upgradeRows } from './upgrades.ts';

type Row = Readonly<Record<string, string>>;

const META: PackageMeta = {
  id: 'demo',
  title: { zh: '示例市演示数据（虚构）', en: 'Demo City (fictional)' },
  description: {
    zh: '演示数据，地方、单位和数字全部虚构：九个单位分两组，十项参赛指标，2021年至2023年十二个季度，年度目标、修订、缺报、两项竞赛及其得奖单位；腾笼换鸟的园区、约八百家企业四年的数字、项目和台账、“两化”改造项目也都虚构，规则有公开的，也有演示用的。由旁边的程序生成。',
    en: 'Demo data: every place, unit and number is fictional. Nine units in two fields, ten contested indicators, twelve quarters from 2021 to 2023, annual targets, revisions, a late report, two contests and their winners; the parks, some 800 firms over four years, projects and cases of land renewal and the upgrade projects are fictional too, its rules partly published ones, partly for the demonstration. Made by the program beside it.',
  },
  demo: true,
  opening: 'demo-town-1',
  audience: 'public',
  licences: [MIT],
  topics: {
    promotion: { zh: '招商与外资', en: 'Promotion, foreign capital' },
    upgrade: { zh: '“两化”改造', en: 'Digital and green upgrades' },
  },
};

/** The indicators of the demo that data/pinghu does not have. */
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
    { ...common, source: 'demo_firms', title: '示例市工业企业年报（虚构）' },
    { ...common, source: 'demo_renewal', title: '示例市腾笼换鸟规则与台账（虚构）' },
    { ...common, source: 'demo_upgrades', title: '示例市“两化”改造项目（虚构）' },
    ...RULE_SOURCES,
  ];
}

/** The land of the firms of each park, 亩. */
function landByPark(): ReadonlyMap<string, number> {
  const land = new Map<string, number>();
  for (const firm of FIRMS) land.set(firm.park, (land.get(firm.park) ?? 0) + firm.land);
  return land;
}

function csv(schema: TableSchema, rows: readonly object[]): string {
  const columns = schema.columns.map((column) => column.name);
  const cells = rows.map((row) => new Map<string, unknown>(Object.entries(row)));
  return writeCsv(
    columns,
    cells.map((row) => columns.map((column) => String(row.get(column) ?? ''))),
  );
}

/** The firms are there themselves: what is told of them in numbers is worked out for each edition. */
const TABLES = (await contractTables()).filter(({ name }) => name !== 'renewal_summary');

/** The files of data/demo, name to text: the same bytes on every run. */
export function demoFiles(): ReadonlyMap<string, string> {
  const parts = UNITS.map((unit) => [unit.id, unitEconomy(unit)] as const);
  const economies = new Map([
    [CITY.id, cityEconomy(parts.map(([, economy]) => economy))] as const,
    ...parts,
  ]);
  const figures = withExceptions(plainFigures(economies));
  const targets = targetRows(economies);
  const rows: Readonly<Record<string, readonly object[]>> = {
    places: placeRows(),
    indicators: indicatorRows(),
    sources: sourceRows(),
    figures,
    targets,
    contests: contestRows(),
    contest_indicators: contestIndicatorRows(),
    adjustments: ADJUSTMENTS,
    awards: awardRows({ figures, targets }),
    parks: parkRows(landByPark()),
    enterprises: enterpriseRows(),
    projects: projectRows(),
    cases: caseRows(),
    rules_sets: setRows(),
    rules_evaluations: evaluationRows(),
    rules_indicators: indicatorItemRows(),
    rules_classes: classRows(),
    rules_criteria: criterionRows(),
    rules_items: smeItemRows(),
    rules_brackets: smeBracketRows(),
    rules_conditions: smeConditionRows(),
    rules_stages: stageRows(),
    rules_policies: policyRows(),
    upgrade_projects: upgradeRows(),
  };
  return new Map([
    ['datapackage.json', packageText(META, TABLES)],
    ...TABLES.map((table): [string, string] => [
      `${table.name}.csv`,
      csv(table, rows[table.name] ?? []),
    ]),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of demoFiles()) writeFileSync(new URL(name, import.meta.url), text);
}
