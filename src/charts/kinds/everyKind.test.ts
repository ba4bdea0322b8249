import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const PIE = `import type { ChartBase } from '../../chartBase.ts';
import type { KindDefinition } from '../kindDefinition.ts';

interface PieModel extends ChartBase {
  readonly kind: 'pie';
}

export const PieDrawing = ({ model }: { readonly model: PieModel; readonly width: number }) =>
  model.kind;

export const pie: KindDefinition = {
  words: { zh: { name: '饼' }, en: { name: 'Pie' } },
  icon: { path: '' },
  statesBy: 'words',
  periods: 'newest',
  refuse: () => undefined,
  build: (_, base) => ({ ...base, kind: 'pie' }),
};
`;

describe('a kind of chart in its own folder', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'red-banner-kinds-'));
    cpSync(join(ROOT, 'src/charts'), join(folder, 'src/charts'), { recursive: true });
    const others = readdirSync(join(ROOT, 'src')).filter((name) => name !== 'charts');
    for (const name of ['node_modules', 'package.json', ...others.map((one) => `src/${one}`)]) {
      symlinkSync(join(ROOT, name), join(folder, name));
    }
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: join(ROOT, 'tsconfig.json'),
        compilerOptions: { types: ['vite/client', 'node'], preserveSymlinks: true },
        include: ['src/charts/drawing/Drawing.tsx', 'src/charts/kinds/kinds.ts'],
      }),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const compile = () =>
    spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' }).stdout;

  /** Adds a line to a list, with its import. */
  const register = (list: string, name: string, entry: string, after: string) => {
    const file = join(folder, 'src/charts/kinds', list);
    const text = readFileSync(file, 'utf8').replace(after, `${after}\n  ${entry},`);
    writeFileSync(file, `import { ${name} } from './pie/definition.ts';\n${text}`);
  };

  it('compiles only with a drawing', () => {
    mkdirSync(join(folder, 'src/charts/kinds/pie'));
    writeFileSync(join(folder, 'src/charts/kinds/pie/definition.ts'), PIE);
    register('kinds.ts', 'pie', 'pie', 'const DEFINED = {');
    expect(compile()).toMatch(/pie\/definition\.ts.*TS2322/);
    register('drawings.ts', 'PieDrawing', 'pie: PieDrawing', 'export const DRAWINGS = {');
    expect(compile()).toBe('');
  });
});
