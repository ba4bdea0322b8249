import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Audience, Dataset } from '../../figures/dataset.ts';
import { decimalText } from '../../figures/decimal.ts';
import {
  CITY,
  dataset,
  type FigureRow,
  indicator,
  period,
  place,
} from '../../figures/tableFixture.ts';
import { datasetFiles } from '../../release/datasetTables.ts';
import { Memory } from './memory.ts';
import { memoryPath, writeMemoryFile } from './memoryFile.ts';
import { memoryLines } from './memoryLines.ts';

const below = await mkdtemp(join(tmpdir(), 'red-banner-memory-'));
afterAll(() => rm(below, { recursive: true, force: true }));

const OUTPUT = indicator('output');
const places = new Map([CITY, place('east', { parent: CITY.id })].map((one) => [one.id, one]));
const state = (...values: string[]): Dataset =>
  dataset(
    [OUTPUT],
    values.map(
      (value, i): FigureRow => ({
        place: 'east',
        indicator: 'output',
        value,
        period: `2023-Q${i + 1}`,
      }),
    ),
    { places },
  );
const SUMMARY =
  'as_of,year,subject,parks,group,count,land,investment,status,source\n2024-01-31,2024,stage,,total,8,40,4600,final,gazette\n';

/** Replaces the site in a folder with a site of one dataset. */
async function put(out: string, of: Dataset, audience: Audience = 'public'): Promise<void> {
  const files: Record<string, string> = {
    'edition.json': `{\n  "product": "Red Banner",\n  "audience": "${audience}",\n  "as_of": "2024-03-01"\n}\n`,
    ...Object.fromEntries(
      datasetFiles(of, of.figures.all()).map(({ name, text }) => [`data/x/${name}`, text]),
    ),
  };
  await rm(out, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
}

const valuesOf = (memory: Memory) =>
  [...memory.of('x').numbers].map(({ value }) => decimalText(value)).sort();
/** Repeats the steps of `publish`: records what disappears, then replaces the folder. */
async function replace(out: string, of: Dataset, audience: Audience = 'public'): Promise<void> {
  const memory = await Memory.open(out);
  await memory.keep(audience === 'public' ? new Map([['x', of]]) : new Map());
  await put(out, of, audience);
}
let count = 0;
const folder = () => join(below, `out-${count++}`);

describe('the memory of a folder', () => {
  it('is empty and not lost if nothing was published', async () => {
    const out = folder();
    const memory = await Memory.open(out);
    expect([memory.isLost, valuesOf(memory)]).toEqual([false, []]);
  });

  it('contains published content that is no longer shown, through any number of outputs', async () => {
    const out = folder();
    for (const one of [state('1.5', '120.90'), state('1.5'), state('1.5')]) await replace(out, one);
    const memory = await Memory.open(out);
    expect([memory.isLost, valuesOf(memory)]).toEqual([false, ['1.5', '120.90']]);
  });

  it('survives an internal edition and takes nothing from it', async () => {
    const out = folder();
    await replace(out, state('1.5'));
    await replace(out, state('1.5', '7.7'), 'internal');
    expect(valuesOf(await Memory.open(out))).toEqual(['1.5']);
    await replace(out, state('2.5'));
    expect(valuesOf(await Memory.open(out))).toEqual(['1.5', '2.5']);
  });

  it('keeps a table of numbers through an internal edition', async () => {
    const out = folder();
    await replace(out, state('1'));
    await writeFile(join(out, 'data/x/renewal_summary.csv'), SUMMARY);
    await replace(out, state('1'), 'internal');
    const [summary, ...others] = (await Memory.open(out)).of('x').tables;
    expect(others).toEqual([]);
    expect(summary?.day).toBe('2024-03-01');
    expect(summary?.rows[0]).toMatchObject({ subject: 'stage', count: '8', status: 'final' });
  });

  it('remembers the place, the indicator and the target of a number', async () => {
    const target = {
      ...{ place: CITY.id, indicator: OUTPUT.id, year: 2023, unit: '亿元' },
      ...{ value: { mantissa: 90, scale: 0 }, source: 'gazette' as never },
    };
    const out = folder();
    await replace(out, { ...state('1.5'), targets: [target] });
    await replace(out, dataset([], []));
    const known = (await Memory.open(out)).of('x');
    expect(known.places).toContainEqual({ id: 'east', kind: 'district', parent: 'city' });
    expect(known.indicators).toContainEqual(
      expect.objectContaining({ id: 'output', kind: 'flow' }),
    );
    expect([...known.numbers].map(({ measure }) => measure).sort()).toEqual(['level', 'target']);
    expect([...known.numbers][0]?.period).toEqual(period('2023-Q1'));
  });

  it('is readable only by its owner, replaces an existing file, and leaves nothing else behind', async () => {
    const out = folder();
    await replace(out, state('1.5'));
    await chmod(memoryPath(out), 0o644);
    await replace(out, state());
    expect((await stat(memoryPath(out))).mode & 0o777).toBe(0o600);
    const names = (await readdir(below)).filter((name) => name.startsWith(`${basename(out)}.`));
    expect(names).toEqual([basename(memoryPath(out))]);
    expect(await readFile(memoryPath(out), 'utf8')).toMatch(/^\{"product":"Red Banner".*\n\{/);
  });

  it('is lost if a site exists without it', async () => {
    const out = folder();
    await replace(out, state('1.5'));
    await rm(memoryPath(out));
    expect((await Memory.open(out)).isLost).toBe(true);
  });

  it.each([
    ['another first line', 'mine\n'],
    ['a truncated line', '{"product":"Red Banner"}\n{"kind":"number","dataset":"x","numb'],
    ['an invalid value', undefined],
  ])('with %s stops, and names the line', async (_, text) => {
    const out = folder();
    const [line = ''] = memoryLines('x', {
      ...{ places: [], indicators: [], tables: [] },
      numbers: [...(await numbersOf(state('1.5')))],
    });
    await writeMemoryFile(out, [line]);
    expect(valuesOf(await Memory.open(out))).toEqual(['1.5']);
    const whole = await readFile(memoryPath(out), 'utf8');
    await writeFile(memoryPath(out), text ?? whole.replace('"1.5"', '"1,5"'));
    await expect(Memory.open(out)).rejects.toThrow(/memory\.jsonl:[12]: .*cannot be read/);
  });
});

async function numbersOf(of: Dataset) {
  const out = folder();
  await put(out, of);
  return (await Memory.open(out)).of('x').numbers;
}
