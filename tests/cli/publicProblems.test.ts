import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Problem } from '../../src/figures/problem.ts';
import { openDataset } from '../../src/intake/openDataset.ts';
import { publicProblem, withoutLines } from '../../src/release/publicProblems.ts';
import { CONTRACT } from '../contract.ts';
import { SECRETS, writeSecretDataset } from './secretDataset.ts';

let below: string;
/** Tables as rows of cells, with the header first. */
const tables = new Map<string, readonly (readonly string[])[]>();

beforeAll(async () => {
  below = await mkdtemp(join(tmpdir(), 'red-banner-problems-'));
  const folder = await writeSecretDataset(below);
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.csv')) continue;
    const text = await readFile(join(folder, name), 'utf8');
    const lines = text.replace('\ufeff', '').trimEnd().split(/\r?\n/);
    tables.set(
      name,
      lines.map((line) => line.split(',')),
    );
  }
});

afterAll(() => rm(below, { recursive: true, force: true }));

async function problemsOf(changed: typeof tables): Promise<readonly Problem[]> {
  const files = [...changed].map(([name, rows]) => ({
    name,
    blob: new Blob([rows.map((cells) => `${cells.join(',')}\n`).join('')]),
  }));
  const description = { name: 'datapackage.json', blob: new Blob(['{"title":"云州"}']) };
  return (await openDataset({ id: 'yunzhou', files: [description, ...files] })).problems;
}

/**
 * Texts that a clerk may leave in a cell, each with a marker that a list of problems must not
 * contain.
 */
const MARKS = [
  'ZQMARK',
  '密ZQMARK件',
  '73519.2468',
  '73,519.2468',
  '73519.2468亿元',
  '-73519.2468',
  '2023年73519季度',
  '73519-13',
  '73519.2468e3',
  '"ZQMARK',
  '=73519.2468',
  '73519;2468',
];
const FORBIDDEN = [...Object.values(SECRETS).flat(), 'ZQMARK', '73519', '73,519'];

it('a public list of problems quotes no cell, for any fault at any position', async () => {
  let errors = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          table: fc.constantFrom(...tables.keys()),
          // Faults in the header are included.
          row: fc.nat({ max: 12 }),
          column: fc.nat({ max: 20 }),
          mark: fc.constantFrom(...MARKS),
          how: fc.constantFrom('put', 'put', 'put', 'more', 'headless', 'twice'),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      async (slips) => {
        const changed = new Map([...tables].map(([name, rows]) => [name, rows.map((r) => [...r])]));
        for (const { table, row, column, mark, how } of slips) {
          const rows = changed.get(table) ?? [];
          const cells = rows[row % rows.length] ?? [];
          if (how === 'put') cells[column % cells.length] = mark;
          else if (how === 'more') cells.push(mark);
          else if (how === 'twice') rows.push([...cells]);
          else rows.shift();
        }
        const found = await problemsOf(changed);
        errors += found.filter(({ severity }) => severity === 'error').length;
        const text = JSON.stringify(found.map((one) => publicProblem(one, CONTRACT)));
        expect(FORBIDDEN.filter((secret) => text.includes(secret))).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
  expect(errors).toBeGreaterThan(150);
});

it('a public problem gives its position, its kind and the rule of the contract', async () => {
  const changed = new Map(tables);
  changed.set('awards.csv', [
    ['contest', 'period'],
    ['race', 'soon'],
  ]);
  const found = (await problemsOf(changed)).map((one) => publicProblem(one, CONTRACT));
  expect(found).toContainEqual({
    code: 'missing-column',
    severity: 'error',
    file: 'awards.csv',
    line: 1,
    column: 'place',
    value: undefined,
    expected: expect.objectContaining({ en: expect.stringContaining('contest,period,place') }),
    mend: expect.objectContaining({ en: 'add the column place to the header' }),
  });
});

it('a list for others than the clerk does not reveal the number of rows before a fault', async () => {
  const broken = (count: number) => {
    const [header = [], row = []] = tables.get('figures.csv') ?? [];
    const internal = row.map((cell, i) => (header[i] === 'access' ? 'internal' : cell));
    const fault = row.map((cell, i) => (header[i] === 'span' ? 'ytdd' : cell));
    const hidden = Array.from({ length: count }, (_, i) =>
      internal.map((cell, at) => (header[at] === 'period' ? `${2000 + i}-Q1` : cell)),
    );
    return new Map([...tables, ['figures.csv', [header, ...hidden, fault, fault]]]);
  };
  const [few = [], many = []] = await Promise.all(
    [1, 7].map(async (count) =>
      (await problemsOf(broken(count))).map((one) => publicProblem(one, CONTRACT)),
    ),
  );
  expect(many).not.toEqual(few);
  expect(withoutLines(many)).toEqual(withoutLines(few));
  expect(withoutLines(few)).toContainEqual(expect.objectContaining({ column: 'span' }));
});
