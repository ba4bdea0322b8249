import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const DOCUMENTS = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...['docs/architecture.md', 'docs/commands.md', 'docs/glossary.md', 'docs/reference.md'],
];
/** Folders of src that documents name without `src/` before them. */
const SHORT = /^(app|board|charts|cli|extract|figures|intake|pages|ranking|release)\//;

/** The paths in backticks and in commands, except patterns and places for a name. */
const pathsIn = (text: string) =>
  [...text.matchAll(/`([^`\n]+)`|^ {4}(\S.*)$/gm)]
    .flatMap(([, quoted = '', command = '']) => (quoted || command).split(/[\s,;，；]+/))
    .filter((path) => /^[\w./-]+$/.test(path))
    .filter((path) => /^(src|tests|data|docs)\//.test(path) || SHORT.test(path))
    .filter((path) => !/NAME/.test(path));

const linksIn = (text: string) =>
  [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => target);

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(join(ROOT, document), 'utf8');

  it('names files that are there', () => {
    const isThere = (path: string) =>
      existsSync(join(ROOT, path)) || existsSync(join(ROOT, 'src', path));
    expect(pathsIn(text).filter((path) => !isThere(path))).toEqual([]);
  });

  it('links to files that are there', () => {
    const isThere = (path: string) => existsSync(join(ROOT, dirname(document), path));
    expect(linksIn(text).filter((path) => !isThere(path))).toEqual([]);
  });
});
