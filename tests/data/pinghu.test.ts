import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pinghuPackage } from '../../data/describe.ts';
import { PUBLIC_FACTS } from './publicFacts.ts';
import { datasetFolder, type Row, readTable } from './readTable.ts';
import { ARTICLE_LITERALS } from './referenceLiterals.ts';

const figures = readTable('pinghu', 'figures');
const places = readTable('pinghu', 'places');
const indicators = readTable('pinghu', 'indicators');
const sources = readTable('pinghu', 'sources');
const awards = readTable('pinghu', 'awards');

/** The columns of a claim, for every row that meets a condition. */
function pick(rows: readonly Row[], where: Row, columns: readonly string[]): Row[] {
  return rows
    .filter((row) => Object.entries(where).every(([column, value]) => row[column] === value))
    .map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])));
}

const PERIODS: Readonly<Record<string, readonly [string, string]>> = {
  '2021-01..12': ['2021', 'year'],
  '2022-01..07': ['2022-07', 'ytd'],
  '2023-01..03': ['2023-Q1', 'ytd'],
  '2023-01..05': ['2023-05', 'ytd'],
  '2023-01..06': ['2023-Q2', 'ytd'],
  '2023-01..09': ['2023-Q3', 'ytd'],
  '2024-01..08': ['2024-08', 'ytd'],
  '2024-01..09': ['2024-Q3', 'ytd'],
  '2024-01..12': ['2024', 'year'],
  '2025-01..03': ['2025-Q1', 'ytd'],
};

const RANKS: Readonly<Record<string, readonly [string, string]>> = {
  列嘉兴第2位: ['2', 'jiaxing'],
  列嘉兴五县两区第4位: ['4', 'jiaxing'],
  第1: ['1', 'jiaxing'],
  列全省第9位: ['9', 'zhejiang'],
};

function scopeOf(printed: string): string {
  if (printed === '全域' || printed === '全市') return 'territory';
  return printed.includes('管理口径') || printed.startsWith('不含') ? 'managed' : 'unknown';
}

function idOf(rows: readonly Row[], column: string, words: string, list: string): string {
  const row = rows.find((r) => r.name_zh === words || (r[list] ?? '').split('|').includes(words));
  return row?.[column] ?? `no ${column} for ${words}`;
}

describe('data/pinghu', () => {
  it.each(ARTICLE_LITERALS.filter(([, , , measure]) => measure !== 'award'))(
    'contains the statement of the %s article on %s: %s %s %s %s',
    (article, place, indicator, measure, period, printed, value, unit, qualifier) => {
      const rows = pick(figures, { place, indicator, measure, printed }, [
        'period',
        'value',
        'unit',
        'qualifier',
        'scope',
        'source',
        'released',
      ]);
      expect(rows).toEqual([
        {
          period: period === '2020-S1' ? '2020-Q2' : period || '2023',
          value,
          unit: measure === 'rank' ? '位' : unit,
          qualifier,
          scope: 'unknown',
          source: `${article.replace('-', '_')}_article`,
          released: '',
        },
      ]);
    },
  );

  it('relates a share and a rank of Dushangang to the whole of Pinghu', () => {
    const relative = figures.filter(({ place, of }) => place === 'dushangang' && of);
    expect(relative.map(({ measure, of }) => [measure, of])).toEqual([
      ['share', 'pinghu'],
      ['rank', 'pinghu'],
    ]);
  });

  it('marks every figure with an inferred year', () => {
    const fromArticles = figures.filter(({ source = '' }) => source.endsWith('_article'));
    expect(fromArticles).toHaveLength(ARTICLE_LITERALS.length - 1);
    const silent = fromArticles.filter(
      ({ note = '' }) => !/年份系推断.* \/ .*year inferred/.test(note),
    );
    // 2020 is the only year that the page prints beside a figure.
    expect(silent.map(({ indicator }) => indicator)).toEqual(['textile_chemicals_design_capacity']);
  });

  it('marks every figure without a printed date', () => {
    const undated = ARTICLE_LITERALS.filter(([, , , m, period]) => m !== 'award' && period === '');
    for (const [, place, indicator] of undated) {
      expect(pick(figures, { place, indicator }, ['period', 'span'])).toEqual([
        { period: '2023', span: 'point' },
      ]);
      const [row] = pick(figures, { place, indicator }, ['note']);
      expect(row?.note).toContain('日期未印');
    }
    expect(undated).toHaveLength(6);
  });

  it('separates a planned capacity from a reached one', () => {
    const where = { place: 'tianson_chemicals', indicator: 'textile_chemicals_capacity_aim' };
    const [row] = pick(figures, where, ['status', 'note']);
    expect(row?.status).toBe('estimate');
    expect(row?.note).toContain('目标');
  });

  it('reports the banner of the first quarter of 2023 as the newspaper prints it', () => {
    const [, place, , , period, printed] =
      ARTICLE_LITERALS.find(([, , , measure]) => measure === 'award') ?? [];
    expect(
      pick(awards, { contest: 'pinghu_ten_indicators' }, ['place', 'period', 'printed', 'award']),
    ).toEqual([{ place, period, printed, award: 'banner' }]);
  });

  it.each(PUBLIC_FACTS)(
    'contains the public figure %s %s %s %s %s%s %s%% %s',
    (unit, scope, months, name, value, measureUnit, yoy, remark, status, url) => {
      const [period = '', span = ''] = PERIODS[months] ?? [];
      const source = sources.find((row) => row.url === url);
      const where = {
        place: idOf(places, 'place', unit, 'aliases'),
        indicator: idOf(indicators, 'indicator', name, 'synonyms'),
        period,
        span,
        scope: scopeOf(scope),
        source: source?.source ?? 'none',
      };
      const common = {
        status: status === 'expected' ? 'estimate' : 'final',
        released: source?.published ?? 'none',
        qualifier: '=',
        of: '',
      };
      const [rank, of] = RANKS[remark] ?? [];
      const expected = [
        ...(value ? [{ ...common, measure: 'level', value, unit: measureUnit }] : []),
        ...(yoy ? [{ ...common, measure: 'yoy', value: yoy, unit: '%' }] : []),
        ...(rank ? [{ ...common, measure: 'rank', value: rank, unit: '位', of }] : []),
      ];
      const columns = ['status', 'released', 'qualifier', 'of', 'measure', 'value', 'unit'];
      expect(pick(figures, where, columns)).toEqual(expected);
      const notes = pick(figures, where, ['note']).map(({ note = '' }) => note);
      if (scope && scope !== 'unstated') {
        for (const note of notes) expect(note).toContain(scope);
      }
    },
  );

  it('contains no other figures', () => {
    const stated = PUBLIC_FACTS.reduce(
      (sum, [, , , , value, , yoy, remark]) =>
        sum + (value ? 1 : 0) + (yoy ? 1 : 0) + (RANKS[remark] ? 1 : 0),
      ARTICLE_LITERALS.length - 1,
    );
    expect(figures).toHaveLength(stated);
    expect(awards).toHaveLength(3);
  });

  it('keeps the nine-unit list of 2021 as printed: its parts differ from the total by 1.1', () => {
    const list = figures.filter((row) => row.source === 'maigoo' && row.measure === 'level');
    const cents = (row: Row) => Math.round(Number(row.value) * 100);
    const total = list.filter(({ place }) => place === 'jiaxing').map(cents);
    const parts = list.filter(({ place }) => place !== 'jiaxing').map(cents);
    expect(parts).toHaveLength(9);
    expect(total).toEqual([635528]);
    expect(parts.reduce((a, b) => a + b, 0) - 635528).toBe(-110);
  });

  it('marks the one repeated list as second hand, and every public page as not checked online', () => {
    const web = sources.filter(({ url }) => url);
    expect(web.filter(({ hand }) => hand !== 'first').map(({ source }) => source)).toEqual([
      'maigoo',
    ]);
    for (const { note } of web) {
      expect(note).toContain('页面未现场核对');
      expect(note).toContain('the page was not checked live');
    }
  });

  it('has no rules for a contest without published rules', () => {
    const rules = ['score', 'aggregate', 'missing', 'valid_from', 'valid_to'];
    for (const row of readTable('pinghu', 'contests')) {
      expect(rules.map((column) => row[column])).toEqual(rules.map(() => ''));
      expect(row.rule_zh).toContain('规则未公布');
      expect(row.rule_en).toContain('not published');
    }
  });

  it('has the datapackage.json that the describing script writes', () => {
    expect(readFileSync(new URL('datapackage.json', datasetFolder('pinghu')), 'utf8')).toBe(
      pinghuPackage(),
    );
  });
});
