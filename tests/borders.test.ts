import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { APPLICATIONS } from './applications.ts';

const SRC = join(import.meta.dirname, '../src');

/**
 * The folders of the core in the order in which a figure passes them; each imports only earlier
 * ones.
 */
const CORE = [
  ...['figures', 'tables', 'intake', 'extract', 'ranking', 'release', 'engine'],
  ...['locale', 'board', 'charts', 'ui', 'pages', 'app', 'cli'],
];

/** Folders that may import less than the order allows. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  locale: [],
  ui: ['locale'],
  charts: ['figures', 'tables', 'intake', 'extract', 'ranking', 'release', 'board', 'locale'],
};

/** The folder that lists the applications beside the core; only `app` and `cli` may import it. */
const LIST = 'extensions';

/**
 * The floors of an application in order, each with the last folder of the core that it may import.
 */
const FLOORS: readonly (readonly [floor: string, core: string])[] = [
  ['data', 'figures'],
  ['tables', 'release'],
  ['rules', 'ranking'],
  ['edition', 'release'],
  ['address', 'board'],
  ['words', 'locale'],
  ['page', 'pages'],
  ['command', 'cli'],
];

/** Folders that run unchanged in Node, a worker and the page. */
const PLAIN =
  /^(figures|tables|intake|extract|ranking|release|locale|\w+\/(data|tables|rules|edition|words))\//;
const FRAMEWORK = /^(react|react-dom|recharts|zustand|wouter|@tanstack)(\/|$)/;

/** Every import of a file: static, dynamic, type-only, or of a worker. */
const IMPORT = /(?:\bfrom|\bimport|\bURL\()\s*\(?\s*(['"])([^'"\n]+)\1/g;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.tsx?$/.test(path) && statSync(join(SRC, path)).isFile());

const specifiersOf = (file: string): string[] =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map(([, , spec = '']) => spec);

const importsOf = new Map(
  files.map((file) => [
    file,
    specifiersOf(file)
      .filter((spec) => spec.startsWith('.'))
      .map((spec) => relative(SRC, join(SRC, dirname(file), spec.replace(/\?.*$/, ''))))
      // Tests write code of their own, with imports of files that do not exist.
      .filter((target) => existsSync(join(SRC, target))),
  ]),
);

const folderOf = (path: string) => path.split('/')[0] ?? '';

function mayImport(file: string, target: string): boolean {
  const [from, to] = [folderOf(file), folderOf(target)];
  if (from === LIST) return true;
  if (APPLICATIONS.includes(from)) return extensionMayImport(file, target);
  if (to === LIST) return from === 'app' || from === 'cli';
  if (APPLICATIONS.includes(to)) return false;
  if (from === to) return true;
  const only = ONLY[from];
  return only ? only.includes(to) : CORE.indexOf(to) < CORE.indexOf(from);
}

function extensionMayImport(file: string, target: string): boolean {
  const floorOf = (path: string) => FLOORS.findIndex(([name]) => name === path.split('/')[1]);
  const floor = floorOf(file);
  const isOwn = folderOf(target) === folderOf(file);
  // The seam imports all floors; a test may open a dataset through it.
  if (isOwn && (floor === -1 || /\.test\.tsx?$/.test(file))) return true;
  if (isOwn) return floorOf(target) !== -1 && floorOf(target) <= floor;
  const [, last = 'intake'] = FLOORS[floor] ?? [];
  return CORE.includes(folderOf(target)) && CORE.indexOf(folderOf(target)) <= CORE.indexOf(last);
}

describe('the folders of src', () => {
  it('are all listed', () => {
    const found = new Set(files.filter((file) => file.includes('/')).map(folderOf));
    expect([...found].filter((one) => ![...CORE, ...APPLICATIONS, LIST].includes(one))).toEqual([]);
  });

  it('import only earlier folders', () => {
    const crossing = [...importsOf].flatMap(([file, targets]) =>
      targets.filter((to) => !mayImport(file, to)).map((to) => `${file} -> ${to}`),
    );
    expect(crossing).toEqual([]);
  });

  it('import no framework if they run without a page', () => {
    const bound = files
      .filter((file) => PLAIN.test(file) && !/\.test\.tsx?$/.test(file))
      .flatMap((file) =>
        specifiersOf(file)
          .filter((spec) => FRAMEWORK.test(spec))
          .map((spec) => `${file} -> ${spec}`),
      );
    expect(bound).toEqual([]);
  });

  it('have no circular imports, including type imports', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
        return;
      }
      if (done.has(file)) return;
      for (const to of importsOf.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

it.each(['README.md', 'docs/architecture.md'])(
  '%s lists the folders in their order',
  (document) => {
    const text = readFileSync(join(SRC, '..', document), 'utf8');
    const listed = [...text.matchAll(/^ {4}src\/(\w+)\/ /gm)].map(([, folder]) => folder);
    const present = CORE.filter((folder) => existsSync(join(SRC, folder)));
    expect(listed).toEqual([...present, ...APPLICATIONS, LIST]);
  },
);
