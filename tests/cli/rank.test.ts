import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess } from './runInProcess.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const WORKED = join(ROOT, 'src/ranking/__data__/worked');
type Row = Readonly<Record<string, string>>;

const rank = (...args: string[]) => runInProcess('rank', ...args);

const read = (text: string): Row[] =>
  Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;

let folder: string;
let meta: string;
const level = join(WORKED, 'level.csv');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'red-banner-rank-'));
  meta = join(folder, 'meta.csv');
  const rows = read(await readFile(join(WORKED, 'indicators.csv'), 'utf8'));
  const lines = rows.map(({ code, direction, weight }) =>
    [code, direction === '1' ? 'higher' : 'lower', weight].join(','),
  );
  await writeFile(meta, `indicator,direction,weight\n${lines.join('\n')}\n`);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('rank --wide', () => {
  it('gives the scores of the worked table, with contributions that sum to them', async () => {
    const wide = ['--wide', level, '--meta', meta, '--missing', 'reweight'];
    const { code, out } = await rank(...wide, '--normalise', 'z-score', '--contributions');
    expect(code).toBe(0);
    const expected = new Map(
      read(await readFile(join(WORKED, 'coinr_scores.csv'), 'utf8')).map((row) => [
        row.unit,
        Number(row.zscore_amean_w),
      ]),
    );
    const rows = read(out);
    expect(rows.map(({ rank: place }) => place)).toEqual(rows.map((_, i) => String(i + 1)));
    for (const { place, score, rank: _rank, ...contributions } of rows) {
      expect(Number(score)).toBeCloseTo(expected.get(place) ?? Number.NaN, 12);
      const sum = Object.values(contributions).reduce((all, one) => all + Number(one), 0);
      expect(sum).toBeCloseTo(Number(score), 9);
    }
  });

  it('draws, saves its draws, and replays them to the same ranks', async () => {
    const draws = join(folder, 'draws.csv');
    const wide = ['--wide', level, '--meta', meta, '--missing', 'reweight'];
    const drawn = await rank(
      ...wide,
      '--robustness',
      '40',
      '--noise',
      '0.5',
      '--seed',
      '3',
      '--save-draws',
      draws,
    );
    const replayed = await rank(...wide, '--draws', draws);
    const summary = new Map(read(drawn.out).map((row) => [row.place, row]));
    for (const { place, ...ranks } of read(replayed.out)) {
      const list = Object.values(ranks).map(Number);
      expect(list).toHaveLength(40);
      const wins = list.filter((one) => one === 1).length / 40;
      expect(Number(summary.get(place)?.win_probability)).toBeCloseTo(wins, 9);
    }
  });

  it('accepts a tolerance, prints the one in use, and lets closer scores share a rank', async () => {
    const near = join(folder, 'near.csv');
    const about = join(folder, 'near-meta.csv');
    await writeFile(near, 'unit,a\nA,100\nB,99.5\nC,0\n');
    await writeFile(about, 'indicator,direction\na,higher\n');
    const usual = await rank('--wide', near, '--meta', about);
    expect(usual.error).toContain('tolerance 1e-9');
    expect(read(usual.out).map((row) => row.rank)).toEqual(['1', '2', '3']);
    const wide = await rank('--wide', near, '--meta', about, '--tolerance', '0.01');
    expect(wide.error).toContain('tolerance 0.01');
    expect(read(wide.out).map((row) => row.rank)).toEqual(['1', '1', '3']);
  });

  it('refuses a cell outside the domain of a method, and names methods that work', async () => {
    const data = join(folder, 'domain.csv');
    const about = join(folder, 'domain-meta.csv');
    await writeFile(data, 'unit,a,b\nA,10,0\nB,8,9\nC,6,7\n');
    await writeFile(about, 'indicator,direction,base\na,higher,0\nb,lower,\n');
    const wide = ['--wide', data, '--meta', about];
    const ratio = await rank(...wide, '--normalise', 'ratio-to-base');
    expect(ratio.code).toBe(1);
    expect(ratio.out).toBe('');
    expect(ratio.error).toMatch(/domain-meta\.csv:2 base outside-method/);
    expect(ratio.error).toMatch(/domain\.csv:2 b outside-method/);
    expect(ratio.error).toMatch(/efficacy/);
    const drawn = await rank(
      ...[...wide, '--aggregate', 'geometric'],
      ...['--robustness', '20', '--alternatives', 'z-score'],
    );
    expect(drawn.code).toBe(1);
    expect(drawn.error).toMatch(/domain\.csv:4 a outside-method/);
  });

  it('refuses a number that is too large for exact arithmetic, in either file', async () => {
    const data = join(folder, 'large.csv');
    const about = join(folder, 'large-meta.csv');
    await writeFile(data, 'unit,a\nA,1e999\nB,-1e308\nC,1e308\n');
    await writeFile(about, 'indicator,direction,weight\na,higher,1e999\n');
    const { code, error } = await rank('--wide', data, '--meta', about);
    expect(code).toBe(1);
    for (const line of [2, 3, 4]) expect(error).toContain(`large.csv:${line} a too-large`);
    expect(error).toContain('large-meta.csv:2 weight too-large');
  });

  it('does not guess how a missing value counts', async () => {
    const { code, error } = await rank('--wide', level, '--meta', meta);
    expect(code).toBe(2);
    expect(error).toContain('--missing');
  });

  it('lists the indicators without the inputs that a scoring needs', async () => {
    const wide = ['--wide', level, '--meta', meta, '--missing', 'zero'];
    for (const scoring of ['goalposts', 'distance-to-target', 'completion']) {
      const { code, error } = await rank(...wide, '--normalise', scoring);
      expect(code).toBe(1);
      expect(error).toContain('IVA');
    }
  });

  it('reports the fault of a table, and its position', async () => {
    const bad = join(folder, 'bad.csv');
    await writeFile(bad, 'unit,IVA,INVV\nT01,1,2\nT01,x,3\nT02,1\n');
    const { code, error } = await rank('--wide', bad, '--meta', meta, '--missing', 'zero');
    expect(code).toBe(1);
    expect(error).toMatch(/bad\.csv:3 unit duplicate-key/);
    expect(error).toMatch(/bad\.csv:3 IVA bad-number/);
    expect(error).toMatch(/bad\.csv:4 field-count/);
    expect(error).toMatch(/missing-column .*INVV/);
  });

  it.each([
    ['--normalise', 'max-min'],
    ['--aggregate', 'sum'],
    ['--robustness', 'many'],
    ['--tolerance', '1'],
    ['--wide', 'nowhere.csv'],
  ])('refuses %s %s', async (option, value) => {
    const { code, error } = await rank(
      '--wide',
      level,
      '--meta',
      meta,
      '--missing',
      'zero',
      option,
      value,
    );
    expect(code).toBe(2);
    expect(error).toContain(value);
  });
});

describe('rank DIR', () => {
  it('ranks a contest by its rules and names them', async () => {
    const { code, out, error } = await rank(
      'data/demo',
      '--contest',
      'demo_ten_indicators',
      '--period',
      '2023-Q4',
      '--json',
    );
    expect(code).toBe(0);
    expect(error).toMatch(/^demo_ten_indicators 2023 · [0-9a-f]{16}$/m);
    const rows: Record<string, unknown>[] = JSON.parse(out);
    expect(rows).toHaveLength(9);
    expect(rows.filter((row) => row.rank === 1).map((row) => row.group)).toEqual(['a', 'b']);
    const awards = read(await readFile(join(ROOT, 'data/demo/awards.csv'), 'utf8')).filter(
      ({ contest, period }) => contest === 'demo_ten_indicators' && period === '2023-Q4',
    );
    const announced = rows.filter((row) => row.announced !== '').map(({ place }) => place);
    expect(announced.sort()).toEqual(awards.map(({ place }) => place).sort());
  });

  it('gives the reason why a contest without published rules has no ranking', async () => {
    const { code, error } = await rank(
      'data/pinghu',
      '--contest',
      'pinghu_ten_indicators',
      '--period',
      '2023-Q1',
    );
    expect(code).toBe(1);
    expect(error).toContain('not published');
  });

  it('reports a period that it cannot read', async () => {
    const { code, error } = await rank(
      'data/demo',
      '--contest',
      'demo_completion',
      '--period',
      '23Q1',
    );
    expect(code).toBe(2);
    expect(error).toMatch(/^--period 23Q1: .*2023-Q1/);
  });
});
