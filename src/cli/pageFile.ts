import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageOutput } from '../app/prerender.tsx';
import type { Site } from '../board/site.ts';
import { readSheets, type Sheet, sheetsOf } from './site/pageSheets.ts';
import { SCRIPT_MAP, type ScriptMap } from './site/scriptMap.ts';

/** The built index.html, with gaps for the parts that differ by page, and what pages link. */
export interface PageShell {
  readonly html: string;
  readonly base: string;
  readonly scripts: ScriptMap;
  readonly sheets: readonly Sheet[];
  /** A policy that allows exactly the inline blocks of a page, with these style sheets. */
  readonly policyOf: (sheets: readonly Sheet[]) => string;
}

const START = 'src/app/start.tsx';

/** Reads the built app of a folder, which is opened at a base path. */
export async function readShell(folder: string, base: string): Promise<PageShell> {
  const html = withoutSheets(await readFile(join(folder, 'index.html'), 'utf8'));
  const scripts = JSON.parse(await readFile(join(folder, SCRIPT_MAP), 'utf8')) as ScriptMap;
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
  const hashes = inline.map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return {
    html,
    base,
    scripts,
    sheets: await readSheets(folder, scripts, scriptOf(scripts, START)),
    policyOf: (sheets) =>
      [
        "default-src 'self'",
        `script-src 'self' ${hashes.join(' ')}`,
        `style-src 'self' ${sheets.map(({ source }) => source).join(' ')}`,
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
  };
}

// Each page contains its style sheets instead, so that it paints after one request.
const withoutSheets = (html: string) => html.replace(/\s*<link rel="stylesheet"[^>]*>/g, '');

function scriptOf({ modules }: ScriptMap, module: string): string {
  const script = modules[module];
  if (!script) throw new Error(`the app has no script of ${module}`);
  return script;
}

/** A script and those that it loads before it runs, the first one last. */
function withNeeds({ scripts }: ScriptMap, script: string): string[] {
  const all = new Set([script]);
  for (const one of all) for (const needed of scripts[one]?.scripts ?? []) all.add(needed);
  return [...all].reverse();
}

/** The name of a build: equal for all pages with the same script, style and data. */
export function buildOf(
  { html, sheets }: PageShell,
  { audience, datasets }: Omit<Site, 'page'>,
): string {
  const all = html + JSON.stringify([audience, datasets, sheets.map(({ file }) => file)]);
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
}

/** The content of a page, and the data files that it reads first, as paths below the base. */
interface PageContent extends PageOutput {
  readonly data: readonly string[];
}

/** The full HTML of one page. */
export function writePage(
  shell: PageShell,
  build: string,
  site: Site,
  language: 'zh' | 'en',
  { title, description, html: page, head, modules, data }: PageContent,
): string {
  const sheets = sheetsOf(shell.sheets, page);
  const meta = [
    `<meta name="build" content="${build}">`,
    `<meta http-equiv="Content-Security-Policy" content="${attributeText(shell.policyOf(sheets))}">`,
    `<meta name="description" content="${attributeText(description)}">`,
    head,
    ...sheets.map((sheet) => styleTag(shell, sheet)),
    ...scriptLinks(shell, language, modules),
    ...data.map((file) => dataLink(shell, file)),
  ]
    .filter(Boolean)
    .join('\n    ');
  const json = JSON.stringify(site).replaceAll('<', '\\u003c');
  // The shell shows no content of its address until the script has drawn it.
  const mark = site.page === undefined ? 'data-asked ' : '';
  return shell.html
    .replace('lang="zh-CN"', language === 'zh' ? `${mark}lang="zh-CN"` : `${mark}lang="en"`)
    .replace(/<title>.*?<\/title>/, () => `<title>${attributeText(title)}</title>`)
    .replace('<!--head-->', () => meta)
    .replace('<!--page-->', () => page)
    .replace('<!--site-->', () => `<script type="application/json" id="site">${json}</script>`);
}

/**
 * A style sheet inside the page. The disabled link, which loads nothing, tells the script that
 * comes with the sheet that it is there.
 */
const styleTag = ({ base }: PageShell, { file, css }: Sheet) =>
  `<style>${css}</style><link rel="stylesheet" href="${base}${file}" disabled>`;

const dataLink = ({ base }: PageShell, file: string) =>
  `<link rel="preload" href="${base}${file}" as="fetch" crossorigin fetchpriority="low">`;

/** The modules that open any page in either language, and those that say if data is stored. */
const FRAME = [START, 'src/locale/zh.ts', 'src/locale/en.ts', 'src/app/DataNotices.tsx'];

/** The files of these modules. */
export function frameOf({ scripts }: PageShell): string[] {
  const first = new Set(FRAME.flatMap((module) => withNeeds(scripts, scriptOf(scripts, module))));
  const needs = [...first].flatMap((script) => scripts.scripts[script] ?? []);
  return [...first, ...needs.flatMap(({ styles }) => styles)].sort();
}

/**
 * Links to the scripts that a page runs, which the browser then requests at once and not one after
 * another. Those of its parts are requested at the reader's first interaction.
 */
function scriptLinks(
  { html, base, scripts }: PageShell,
  language: 'zh' | 'en',
  modules: readonly string[],
): string[] {
  const needed = (all: readonly string[]) =>
    all.flatMap((module) => withNeeds(scripts, scriptOf(scripts, module)));
  const first = new Set(needed([START, `src/locale/${language}.ts`]));
  const late = new Set(needed(modules.map((module) => `src/${module}`)));
  const link = (rel: string) => (script: string) =>
    `<link rel="${rel}" href="${base}${script}" crossorigin fetchpriority="low">`;
  return [
    ...[...first].filter((script) => !html.includes(script)).map(link('modulepreload')),
    ...[...late].filter((script) => !first.has(script)).map(link('late')),
  ];
}

function attributeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
