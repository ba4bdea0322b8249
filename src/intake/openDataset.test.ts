import { describe, expect, it } from 'vitest';
import {
  figuresText,
  openFigures,
  openWith,
  problemLines,
  TABLES_TEXT,
} from './__data__/fictional.ts';
import { openDataset } from './openDataset.ts';

describe('a valid dataset', () => {
  it('opens without a problem and with the content of its tables', async () => {
    const opened = await openWith();
    expect(opened.problems).toEqual([]);
    if (opened.kind !== 'dataset') throw new Error('no dataset');
    const { dataset } = opened;
    expect(dataset).toMatchObject({ id: 'fictional', demo: true, title: { zh: '虚构' } });
    expect([...dataset.places.keys()]).toEqual(['x-city', 'x-north', 'x-south']);
    expect(dataset.figures.at(0)).toMatchObject({
      place: 'x-north',
      value: { mantissa: 351, scale: 1 },
      printed: '35.1亿元',
      locator: '第1段',
    });
    expect(dataset.adjustments[0]?.points).toEqual({ mantissa: -5, scale: 1 });
    expect(dataset.contestIndicators[0]).toMatchObject({ weight: 1, measure: 'yoy' });
  });

  it('has another version when any byte of any file differs, and the same one otherwise', async () => {
    const version = async (files?: Record<string, string>) => {
      const opened = await openWith(files);
      return opened.kind === 'dataset' ? opened.dataset.version : problemLines(opened);
    };
    const first = await version();
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(await version()).toBe(first);
    expect(await version({ 'awards.csv': TABLES_TEXT.awards.trimEnd() })).not.toBe(first);
    const figures = TABLES_TEXT.figures.replace('35.1,', '35.2,');
    expect(await version({ 'figures.csv': figures })).not.toBe(first);
  });

  it('that was valid before opens without another check', async () => {
    const figures = figuresText({ released: '2024-01-01' });
    const later = await openWith({ 'figures.csv': figures }, { today: '2024-06-30' });
    if (later.kind !== 'dataset') throw new Error('no dataset');
    const { version } = later.dataset;
    const open = (checked: string) => openWith({ 'figures.csv': figures }, { checked });
    const codes = async (checked: string) => (await open(checked)).problems.map((one) => one.code);
    expect(await codes(version)).not.toContain('future-release');
    expect(await codes('another')).toContain('future-release');
  });

  it('reports its progress up to the last byte, and stops on request', async () => {
    const blob = new Blob([TABLES_TEXT.places]);
    const files = { id: 'x', files: [{ name: 'places.csv', blob }] };
    const told: number[] = [];
    await openDataset(files, { onProgress: (done, total) => told.push(done / total) });
    expect(told.at(-1)).toBe(1);
    const { signal } = AbortSignal.abort() && { signal: AbortSignal.abort() };
    await expect(openDataset(files, { signal })).rejects.toThrow(/abort/i);
  });
});

describe('a cell of figures.csv', () => {
  it.each<[string, Record<string, string>, string]>([
    ['an unknown place', { place: 'x-nroth' }, 'error unknown-place figures.csv:2 place'],
    ['an unknown whole', { of: 'nowhere' }, 'error unknown-place figures.csv:2 of'],
    [
      'an unknown indicator',
      { indicator: 'outpt' },
      'error unknown-indicator figures.csv:2 indicator',
    ],
    ['an unknown source', { source: 's9' }, 'error unknown-source figures.csv:2 source'],
    ['no source', { source: '' }, 'error empty-cell figures.csv:2 source'],
    ['an unknown measure', { measure: 'levels' }, 'error unknown-value figures.csv:2 measure'],
    ['an unknown status', { status: '最终' }, 'error unknown-value figures.csv:2 status'],
    ['an unknown unit', { unit: '忆元' }, 'error unknown-unit figures.csv:2 unit'],
    ['a unit of another quantity', { unit: '个' }, 'error wrong-unit figures.csv:2 unit'],
    ['a unit of another currency', { unit: '万美元' }, 'error wrong-unit figures.csv:2 unit'],
    ['growth in money', { measure: 'yoy' }, 'error wrong-unit figures.csv:2 unit'],
    [
      'a share per mille',
      { measure: 'share', of: 'x-city', unit: '‰' },
      'error wrong-unit figures.csv:2 unit',
    ],
    [
      'a rank in per cent',
      { measure: 'rank', of: 'x-city', value: '1', unit: '%' },
      'error wrong-unit figures.csv:2 unit',
    ],
    ['a period in words', { period: '2023年一季度' }, 'error bad-period figures.csv:2 period'],
    ['an invalid day', { released: '2023-02-30' }, 'error bad-date figures.csv:2 released'],
    [
      'a future release',
      { released: '2024-01-01' },
      'warning future-release figures.csv:2 released',
    ],
    [
      'a release before the period ended',
      { released: '2023-03-30' },
      'warning early-release figures.csv:2 released',
    ],
    ['a month of a quarter', { span: 'month' }, 'error span-mismatch figures.csv:2 span'],
    ['no value', { value: '' }, 'error value-absent figures.csv:2 value'],
    [
      'a value with status missing',
      { status: 'missing' },
      'error value-present figures.csv:2 value',
    ],
    [
      'a share above the whole',
      { measure: 'share', of: 'x-city', value: '100.1', unit: '%' },
      'error share-range figures.csv:2 value',
    ],
    [
      'a negative share',
      { measure: 'share', of: 'x-city', value: '-1', unit: '%' },
      'error share-range figures.csv:2 value',
    ],
    [
      'a fractional rank',
      { measure: 'rank', of: 'x-city', value: '1.5', unit: '位' },
      'error rank-range figures.csv:2 value',
    ],
    [
      'a rank of nothing',
      { measure: 'rank', of: 'x-city', value: '0', unit: '位' },
      'error rank-range figures.csv:2 value',
    ],
    [
      'a rank without a whole',
      { measure: 'rank', value: '1', unit: '位' },
      'warning no-whole figures.csv:2 of',
    ],
    ['two ids in a cell', { of: 'x-city|x-south' }, 'error bad-id figures.csv:2 of'],
    ['a control character', { note: 'a\u0007b' }, 'error garbled-text figures.csv:2 note'],
    [
      'more than Excel holds',
      { printed: '长'.repeat(40_000) },
      'error cell-too-long figures.csv:2 printed',
    ],
    [
      'thousands of letters for an id',
      { place: 'x'.repeat(40_000) },
      'error cell-too-long figures.csv:2 place',
    ],
    [
      'a number of a million digits',
      { value: '9'.repeat(1_000_000) },
      'error bad-number figures.csv:2 value',
    ],
  ])('with %s is a problem', async (_, row, problem) => {
    expect(problemLines(await openFigures(row))).toContain(problem);
    expect((await openFigures(row)).problems).toHaveLength(1);
  });

  it.each([
    ['"1,234.5"', '1234.5'],
    ['３５.１', '35.1'],
    ['12%', '12'],
    ['1e5', 'no exponents'],
    ['1234567890123456', 'larger unit'],
    ['--', 'missing'],
    ['−3.0', '-3.0'],
  ])('with the value %s says how to fix it', async (value, mend) => {
    const { problems } = await openFigures({ value });
    expect(problems).toMatchObject([{ code: 'bad-number', line: 2, column: 'value' }]);
    expect(problems[0]?.mend.en).toContain(mend);
  });

  it('with a slip suggests the intended word', async () => {
    const { problems } = await openFigures({ place: 'x-nroth', unit: '忆元', measure: 'levle' });
    const mends = problems.map(({ mend }) => mend.zh).join(' ');
    expect(mends).toContain('x-north');
    expect(mends).toContain('亿元');
    expect(mends).toContain('level');
  });

  it('is cut to 80 characters in the problem', async () => {
    const { problems } = await openFigures({ place: 'x'.repeat(300) });
    expect(problems[0]?.value).toBe(`${'x'.repeat(80)}…`);
  });

  it('may be empty if the status says that there is no value', async () => {
    const rows = ['missing', 'confidential', 'not_applicable'].map((status, i) => ({
      status,
      value: '',
      period: `2022-Q${i + 1}`,
    }));
    expect(await openFigures(...rows)).toMatchObject({ kind: 'dataset', problems: [] });
  });
});

describe('ten thousand problems', () => {
  it('are all reported by file and line, each with the expected form and a correction', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({ place: `nowhere-${i}` }));
    const opened = await openWith({
      'figures.csv': figuresText(...rows),
      'awards.csv': TABLES_TEXT.awards.replace('x-north', 'x-nroth'),
    });
    expect(opened.kind).toBe('problems');
    expect(opened.problems).toHaveLength(10_001);
    expect(opened.problems.slice(0, 10_000).map(({ line }) => line)).toEqual(
      rows.map((_, i) => i + 2),
    );
    expect(problemLines(opened).at(-1)).toBe('error unknown-place awards.csv:2 place');
    for (const { expected, mend } of opened.problems) {
      expect(expected.zh && expected.en && mend.zh && mend.en).toBeTruthy();
    }
  });
});
