import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as plain } from '@playwright/test';
import { type Served, serveFolder } from '../../src/cli/serveFolder.ts';
import { CORE_TABLES } from '../../src/tables/contract.ts';
import type { TableName } from '../../src/tables/tableNames.ts';
import { awake, expect, test } from './site.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Text that would run if any of it became markup, a script, a handler or a template. */
const BREAKOUT =
  '</script></title><!--page--><script>window.ran=1</script><img src=x onerror="window.ran=1">\'"$& $1 {{7*7}}';

const PLACE = { place: 'east', name_zh: `东镇${BREAKOUT}`, name_en: BREAKOUT, kind: 'town' };
const INDICATOR = {
  indicator: 'output',
  name_zh: `产值${BREAKOUT}`,
  name_en: `Output ${BREAKOUT}`,
  topic: 'growth',
  kind: 'flow',
  unit: '亿元',
  definition_zh: BREAKOUT,
  definition_en: BREAKOUT,
};
const SOURCE = { source: 'one', title: `快报${BREAKOUT}`, publisher: BREAKOUT, note: BREAKOUT };

const TABLES_OF: Readonly<Partial<Record<TableName, readonly Record<string, string>[]>>> = {
  places: [PLACE],
  indicators: [INDICATOR],
  sources: [
    // Intake refuses addresses of other kinds.
    SOURCE,
    { ...SOURCE, source: 'two' },
    { ...SOURCE, source: 'three', url: 'https://example.org/?a="><script>window.ran=1</script>' },
  ],
  figures: ['one', 'two', 'three'].map((source, i) => ({
    place: 'east',
    indicator: 'output',
    measure: 'level',
    period: `2023-Q${i + 1}`,
    span: 'ytd',
    value: '35.1',
    unit: '亿元',
    qualifier: '=',
    status: 'final',
    scope: 'territory',
    printed: '=HYPERLINK("https://example.org","35.1")',
    source,
    locator: `@SUM(1+1) ${BREAKOUT}`,
    released: '2023-04-25',
    access: 'public',
    note: `+1+cmd|' /C calc'!A0 ${BREAKOUT}`,
  })),
};

// One build for all.
test.describe.configure({ mode: 'serial' });

let folder: string;
let served: Served;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'red-banner-hostile-'));
  // A name that would be markup, a quote and a path out, if used unescaped.
  const data = join(folder, `..evil "><script>'`);
  await mkdir(data);
  const description = { title: BREAKOUT, title_en: BREAKOUT, description: BREAKOUT, resources: [] };
  await writeFile(join(data, 'datapackage.json'), JSON.stringify(description));
  for (const [name, rows] of Object.entries(TABLES_OF) as [TableName, Record<string, string>[]][]) {
    const header = CORE_TABLES[name].columns.map((column) => column.name);
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const lines = rows.map((row) => header.map((column) => quoted(row[column] ?? '')).join(','));
    await writeFile(join(data, `${name}.csv`), `${[header.join(','), ...lines].join('\n')}\n`);
  }
  const args = ['src/cli/main.ts', 'publish', data, '--out', join(folder, 'site')];
  execFileSync(join(ROOT, 'node_modules/.bin/tsx'), args, { cwd: ROOT });
  served = await serveFolder(join(folder, 'site'));
});

test.afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

test('text from data never becomes markup or a script, on any page', async ({ page }) => {
  const { datasets } = JSON.parse(await readFile(join(folder, 'site/edition.json'), 'utf8'));
  const { id } = datasets[0];
  expect(id).toMatch(/^[\p{L}\p{N}_-]+$/u);
  for (const path of [
    '',
    `en/${id}/briefing/east/2023-Q1/`,
    `zh/${id}/briefing/east/2023-Q1/#e-output`,
    `zh/${id}/standings/`,
    `en/${id}/charts/`,
    `zh/${id}/sources/`,
    `zh/${id}/sources/?q=${encodeURIComponent(BREAKOUT)}`,
    `zh/${id}/briefing/${encodeURIComponent(BREAKOUT)}/`,
    `zh/${encodeURIComponent(BREAKOUT)}/briefing/`,
  ]) {
    await page.goto(served.url + path);
    await awake(page);
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 320);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'ran' in window), path).toBe(false);
    expect(await page.locator('img').count(), path).toBe(0);
    const protocols = await page
      .locator('a[href]')
      .evaluateAll((all) => [...new Set(all.map((a) => (a as HTMLAnchorElement).protocol))]);
    expect(
      protocols.filter((name) => !/^https?:$/.test(name)),
      path,
    ).toEqual([]);
  }
});

// The policy writes each blocked attempt to the console, which other tests treat as a fault.
plain('the policy of the site blocks injected content', async ({ page }) => {
  await page.goto(served.url);
  await awake(page);
  const ran = await page.evaluate(async () => {
    const stopped: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      stopped.push(event.effectiveDirective),
    );
    const script = document.createElement('script');
    script.textContent = 'window.ran = 1';
    document.body.append(script);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p style="color:red" onclick="window.ran = 1">x</p>',
    );
    (document.body.lastElementChild as HTMLElement).click();
    await fetch('https://example.org/').catch(() => undefined);
    // A text run as code, like `eval`.
    setTimeout('window.ran = 1' as unknown as () => void, 0);
    await new Promise((done) => setTimeout(done, 200));
    return { ran: 'ran' in window, stopped: [...new Set(stopped)].sort() };
  });
  expect(ran).toEqual({
    ran: false,
    stopped: ['connect-src', 'script-src', 'script-src-attr', 'script-src-elem', 'style-src-attr'],
  });
});

test('an exported table runs no formula', async ({ request }) => {
  const { datasets } = JSON.parse(await readFile(join(folder, 'site/edition.json'), 'utf8'));
  for (const file of ['figures.csv', 'indicators/output.csv']) {
    const text = await (await request.get(`${served.url}data/${datasets[0].id}/${file}`)).text();
    expect(text).toContain('"\'=HYPERLINK');
    expect(text).toContain("'@SUM");
    expect(text).not.toMatch(/(^|[,"\n])[=@+][^,\n]/);
  }
});
