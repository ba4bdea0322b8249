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
import { TABLES_TEXT } from '../../src/intake/__data__/fictional.ts';
import { APPLICATIONS } from '../applications.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MINUTES = 60_000 * 5;

let folder: string;
const path = (...parts: readonly string[]) => join(folder, ...parts);

/** Runs a program of the copy; returns its output if it fails, '' otherwise. */
function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin', program), args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: undefined },
  });
  return status === 0 ? '' : stdout + stderr;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'red-banner-core-'));
  const isCore = (file: string) => !APPLICATIONS.some((one) => file === join(ROOT, 'src', one));
  cpSync(join(ROOT, 'src'), path('src'), { recursive: true, filter: isCore });
  cpSync(join(ROOT, 'data'), path('data'), { recursive: true });
  for (const name of ['node_modules', 'public']) symlinkSync(join(ROOT, name), path(name));
  for (const name of ['package.json', 'package-lock.json', 'vite.config.ts', 'index.html']) {
    cpSync(join(ROOT, name), path(name));
  }
  const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8'));
  writeFileSync(path('tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  for (const name of readdirSync(path('src/extensions'))) {
    const list = path('src/extensions', name);
    const text = readFileSync(list, 'utf8')
      .replace(new RegExp(`import .* from '\\.\\./(${APPLICATIONS.join('|')})/.*\\n`, 'g'), '')
      .replace(/= \[[^\]]*\];/, '= [];');
    writeFileSync(list, text);
  }
  mkdirSync(path('town'));
  for (const [name, text] of Object.entries(TABLES_TEXT)) {
    writeFileSync(path('town', `${name}.csv`), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the core without the applications', () => {
  it('compiles, including its tests', () => {
    expect(run('tsc', '--noEmit')).toBe('');
  });

  it(
    'publishes a dataset, without their pages and tables',
    () => {
      expect(run('tsx', 'src/cli/main.ts', 'publish', 'town', '--out', 'site')).toBe('');
      const data = readdirSync(path('site/data/town')).filter((name) => name.endsWith('.csv'));
      expect(data.sort()).toEqual(
        Object.keys(TABLES_TEXT)
          .map((name) => `${name}.csv`)
          .sort(),
      );
      const page = readFileSync(path('site/zh/town/sources/index.html'), 'utf8');
      expect(page).toContain('虚构公报');
      for (const one of APPLICATIONS) expect(readdirSync(path('site/zh/town'))).not.toContain(one);
    },
    MINUTES,
  );
});
