import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableName } from '../../src/tables/tableNames.ts';
import { writeCsv } from '../../src/tables/writeCsv.ts';
import { columnsOf } from '../contract.ts';

type Cells = Readonly<Record<string, string>>;

/**
 * Texts and numbers that a public edition as of 30 June 2023 must not contain: internal, unreleased
 * and confidential ones, and a total that would disclose one of them.
 */
export const SECRETS: Readonly<Record<string, readonly string[]>> = {
  internal: ['48151.6234', 'ZQINTERNALNOTE', 'ZQINTERNALPLACE', 'ZQINTERNALINDICATOR', '777.1313'],
  unreleased: [
    '51327.8899',
    'ZQLATERLITERAL',
    'ZQLATERSOURCE',
    'ZQLATERAWARD',
    'ZQLATERRULE',
    '616.0717',
  ],
  confidential: ['92733.4411', 'ZQCONFIDENTIALLITERAL', 'ZQCONFIDENTIALNOTE'],
  inferable: ['93046.9287', '16161.5252'],
  'of a firm': ['ZQFIRM', 'ZQPROJECT', 'ZQCASE', '31415.9265', '27182.8182', '14142.1356'],
  aside: ['ZQDESCRIPTION', 'ZQSTRAYFILE', 'ZQEXTRACOLUMN'],
};

const INTERNAL = { access: 'internal' };
const LATER = { released: '2023-08-01', source: 'later' };

const row = (place: string, indicator: string, value: string, more: Cells = {}): Cells => ({
  place,
  indicator,
  measure: 'level',
  period: '2023-Q1',
  span: 'ytd',
  value,
  unit: '亿元',
  qualifier: '=',
  status: 'final',
  scope: 'territory',
  printed: value ? `${value}亿元` : '',
  source: 'gazette',
  locator: '第1段',
  released: '2023-04-25',
  access: 'public',
  ...more,
});

const FIGURES: readonly Cells[] = [
  // East is internal; it would follow from the city's total and the two other parts.
  row('city', 'output', '93046.9287'),
  row('east', 'output', '48151.6234', { ...INTERNAL, note: 'ZQINTERNALNOTE' }),
  row('west', 'output', '22222.1'),
  row('north', 'output', '22673.2'),
  // A share from which the internal level follows.
  row('east', 'output', '51.7', {
    measure: 'share',
    of: 'city',
    unit: '%',
    printed: '51.7%',
  }),
  // A figure released later, and a later revision.
  row('west', 'revenue', '51327.8899', { ...LATER, period: '2023-Q2', printed: 'ZQLATERLITERAL' }),
  row('west', 'revenue', '11.5'),
  row('west', 'revenue', '616.0717', LATER),
  // Once public, now confidential; a clerk has left the number in the note.
  row('north', 'revenue', '92733.4411', { printed: 'ZQCONFIDENTIALLITERAL' }),
  row('north', 'revenue', '', {
    status: 'confidential',
    released: '2023-05-20',
    printed: 'ZQCONFIDENTIALLITERAL',
    note: '原为 92733.4411 ZQCONFIDENTIALNOTE',
  }),
  // An internal quarter between two running totals.
  row('west', 'invest', '100', { period: '2022-Q1' }),
  row('west', 'invest', '16161.5252', { period: '2022-Q2' }),
  row('west', 'invest', '16061.5252', { ...INTERNAL, period: '2022-Q2', span: 'quarter' }),
  // A firm and an indicator without any other public information.
  row('firm', 'watched', '777.1313', INTERNAL),
];

const TABLES_TEXT: Readonly<Partial<Record<TableName, readonly Cells[]>>> = {
  places: [
    { place: 'city', name_zh: '云州市', name_en: 'Yunzhou', kind: 'city' },
    ...['east', 'west', 'north'].map((place) => ({
      place,
      name_zh: `${place}镇`,
      name_en: place,
      kind: 'town',
      parent: 'city',
      group: 'a',
    })),
    { place: 'firm', name_zh: 'ZQINTERNALPLACE', kind: 'company', parent: 'east' },
  ],
  indicators: [
    ...['output', 'revenue', 'invest'].map((indicator) => ({
      indicator,
      name_zh: indicator,
      name_en: indicator,
      topic: 'growth',
      kind: 'flow',
      direction: 'higher',
      unit: '亿元',
      decimals: '1',
    })),
    {
      indicator: 'watched',
      name_zh: 'ZQINTERNALINDICATOR',
      name_en: 'ZQINTERNALINDICATOR',
      kind: 'flow',
      unit: '亿元',
    },
  ],
  sources: [
    { source: 'gazette', title: '云州统计快报', publisher: '云州统计局', published: '2023-04-25' },
    { source: 'later', title: 'ZQLATERSOURCE', published: '2023-08-01' },
    { source: 'undated', title: '红旗赛通报' },
    { source: 'yearbook', title: 'ZQFIRMREPORT', published: '2023-03-01' },
  ],
  targets: [
    {
      place: 'west',
      indicator: 'revenue',
      year: '2023',
      value: '50',
      unit: '亿元',
      source: 'undated',
    },
    {
      place: 'west',
      indicator: 'revenue',
      year: '2024',
      value: '616.0717',
      unit: '亿元',
      source: 'undated',
    },
  ],
  contests: [
    { contest: 'race', version: '1', name_zh: '红旗赛', valid_to: '2023-12-31', source: 'undated' },
    {
      contest: 'race',
      version: '2',
      name_zh: '红旗赛',
      valid_from: '2024-01-01',
      rule_zh: 'ZQLATERRULE',
      source: 'undated',
    },
  ],
  awards: [
    { contest: 'race', period: '2023-Q1', place: 'west', award: 'banner', source: 'undated' },
    {
      contest: 'race',
      period: '2023-Q2',
      place: 'north',
      award: 'banner',
      printed: 'ZQLATERAWARD',
      source: 'undated',
    },
  ],
};

const firm = (i: number, more: Cells = {}): Cells => ({
  enterprise: `ZQFIRM-${i}`,
  year: '2022',
  name_zh: `ZQFIRM${i}厂`,
  park: 'east-park',
  scope: 'above-scale',
  state: 'producing',
  land: '20',
  tax: '31415.9265',
  source: 'gazette',
  ...more,
});

/**
 * Firms, a project and cases; the edition contains only counts of them, and none from the later
 * report.
 */
const LAND_TABLES: Readonly<Record<string, readonly Cells[]>> = {
  parks: [
    {
      park: 'east-park',
      name_zh: '东园',
      name_en: 'East Park',
      kind: 'industrial',
      source: 'gazette',
    },
  ],
  enterprises: [
    ...[1, 2, 3, 4].map((i) => firm(i)),
    firm(5, { source: 'yearbook' }),
    firm(6, { source: 'later', name_zh: 'ZQFIRMLATER' }),
  ],
  projects: [
    {
      project: 'ZQPROJECT-1',
      name_zh: 'ZQPROJECT',
      enterprise: 'ZQFIRM-1',
      investment: '27182.8182',
      signed: '2023-03-01',
      source: 'gazette',
    },
  ],
  cases: [
    {
      case: 'ZQCASE-1',
      kind: 'disposal',
      enterprise: 'ZQFIRM-2',
      found: '2022-12-01',
      disposal: 'upgrade',
      due: '2023-12-01',
      note: '14142.1356',
      source: 'gazette',
    },
  ],
};

/** Writes a dataset full of secrets into a folder of this name, and returns its path. */
export async function writeSecretDataset(below: string, name = 'yunzhou'): Promise<string> {
  const folder = join(below, name);
  await mkdir(folder, { recursive: true });
  const package_ = {
    title: '云州公开数据',
    title_en: 'Figures of Yunzhou',
    description: '测试用的虚构数据。',
    red_banner: { demo: true, opening: 'west' },
    internal_note: 'ZQDESCRIPTION',
    resources: [],
  };
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify(package_));
  await writeFile(join(folder, 'notes.txt'), 'ZQSTRAYFILE');
  const all = { ...TABLES_TEXT, ...LAND_TABLES, figures: FIGURES };
  for (const [table, rows] of Object.entries<readonly Cells[]>(all)) {
    const header = columnsOf(table);
    const text = writeCsv(
      [...header, 'remark'],
      rows.map((cells) => [...header.map((column) => cells[column] ?? ''), 'ZQEXTRACOLUMN']),
    );
    await writeFile(join(folder, `${table}.csv`), text);
  }
  return folder;
}
