import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

describe('a kind of chart that nothing draws', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'red-banner-kinds-'));
    cpSync(join(ROOT, 'src/charts'), join(folder, 'src/charts'), { recursive: true });
    for (const name of ['node_modules', 'package.json', 'src/figures', 'src/locale']) {
      symlinkSync(join(ROOT, name), join(folder, name));
    }
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: join(ROOT, 'tsconfig.json'),
        compilerOptions: { types: ['vite/client', 'node'], preserveSymlinks: true },
        include: ['src/charts/drawing/Drawing.tsx'],
      }),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const compile = () =>
    spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' }).stdout;

  it('does not compile', () => {
    expect(compile()).toBe('');
    const file = join(folder, 'src/charts/chartModel.ts');
    const more = "export interface PieModel extends ChartBase {\n  readonly kind: 'pie';\n}\n";
    const text = readFileSync(file, 'utf8').replace(
      '  | ShareModel',
      '  | PieModel\n  | ShareModel',
    );
    writeFileSync(file, text + more);
    expect(compile()).toMatch(/Drawing\.tsx.*TS2366/);
  });
});
