import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScriptMap } from './scriptMap.ts';

/** A style sheet of the app, which comes with one of its scripts. */
export interface Sheet {
  /** Its path in the site. */
  readonly file: string;
  readonly css: string;
  /** Its source in a content security policy. */
  readonly source: string;
  /** The classes that it styles; undefined if it styles every page. */
  readonly classes: ReadonlySet<string> | undefined;
}

/**
 * Reads the style sheets of a built app in the order in which their scripts load.
 *
 * @param everywhere the script whose sheet is of every page
 */
export async function readSheets(
  folder: string,
  { scripts }: ScriptMap,
  everywhere: string,
): Promise<Sheet[]> {
  const files: string[] = [];
  const seen = new Set<string>();
  const visit = (script: string) => {
    if (seen.has(script)) return;
    seen.add(script);
    const needs = scripts[script];
    for (const one of needs?.scripts ?? []) visit(one);
    files.push(...(needs?.styles ?? []));
  };
  for (const script of [everywhere, ...Object.keys(scripts).sort()]) visit(script);
  const always = new Set(scripts[everywhere]?.styles);
  return Promise.all(
    [...new Set(files)].map(async (file) => {
      const css = (await readFile(join(folder, file), 'utf8')).trim();
      const source = `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
      return { file, css, source, classes: always.has(file) ? undefined : classesIn(css) };
    }),
  );
}

/** The sheets that style a page: those of every page, and those with a class of its HTML. */
export function sheetsOf(sheets: readonly Sheet[], html: string): Sheet[] {
  const used = new Set(
    [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  return sheets.filter(({ classes }) => !classes || [...classes].some((name) => used.has(name)));
}

const classesIn = (css: string): ReadonlySet<string> =>
  new Set([...css.matchAll(/\.(-?[_a-z][\w-]*)/gi)].map(([, name = '']) => name));
