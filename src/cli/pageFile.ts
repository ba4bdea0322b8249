import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PageOutput } from '../app/prerender.tsx';
import type { Site } from '../board/site.ts';

/**
 * The built index.html with its style sheet inlined, and gaps for the parts that differ by page.
 */
export interface PageShell {
  readonly html: string;
  readonly policy: string;
}

/**
 * Reads the built index.html. Its style sheet is inlined, so that a slow network paints after one
 * request; the policy allows exactly the inline blocks, by hash.
 */
export async function readShell(file: string): Promise<PageShell> {
  let html = await readFile(file, 'utf8');
  const link = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/.exec(html);
  const styles: string[] = [];
  if (link?.[1]) {
    const sheet = join(dirname(file), 'assets', link[1].split('/').at(-1) ?? '');
    const css = (await readFile(sheet, 'utf8')).trim();
    styles.push(css);
    html = html.replace(link[0], () => `<style>${css}</style>`);
  }
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
  const hashes = (texts: readonly string[]) =>
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${hashes(scripts)}`,
    `style-src 'self' ${hashes(styles)}`,
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return { html, policy };
}

/** The name of a build: equal for all pages with the same script, style and data. */
export function buildOf({ html }: PageShell, { audience, datasets }: Omit<Site, 'page'>): string {
  const all = html + JSON.stringify([audience, datasets]);
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
}

/** The full HTML of one page. */
export function writePage(
  { html, policy }: PageShell,
  build: string,
  site: Site,
  language: 'zh' | 'en',
  { title, description, html: page, head }: PageOutput,
): string {
  const meta = [
    `<meta name="build" content="${build}">`,
    `<meta http-equiv="Content-Security-Policy" content="${attributeText(policy)}">`,
    `<meta name="description" content="${attributeText(description)}">`,
    head,
  ]
    .filter(Boolean)
    .join('\n    ');
  const json = JSON.stringify(site).replaceAll('<', '\\u003c');
  // The shell shows no content of its address until the script has drawn it.
  const mark = site.page === undefined ? 'data-asked ' : '';
  return html
    .replace('lang="zh-CN"', language === 'zh' ? `${mark}lang="zh-CN"` : `${mark}lang="en"`)
    .replace(/<title>.*?<\/title>/, () => `<title>${attributeText(title)}</title>`)
    .replace('<!--head-->', () => meta)
    .replace('<!--page-->', () => page)
    .replace('<!--site-->', () => `<script type="application/json" id="site">${json}</script>`);
}

function attributeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
