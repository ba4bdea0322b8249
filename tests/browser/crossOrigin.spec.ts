import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { type Served, serveFolder } from '../../src/cli/serveFolder.ts';
import { BROWSER_FLAGS, browserPath } from './chromium.ts';

/**
 * A marker in an internal edition, which a page of another origin in the same browser tries to
 * read.
 */
const SECRET = 'ZQINTERNAL48151';
const REBOUND = 'rebound.example';

let below: string;
let browser: Browser;
let internal: Served;
let open: Served;
let attacker: Served;
let page: Page;

test.beforeAll(async () => {
  below = await mkdtemp(join(tmpdir(), 'red-banner-origin-'));
  const site = join(below, 'site');
  await mkdir(join(site, 'data/yunzhou'), { recursive: true });
  await mkdir(join(below, 'attacker'));
  await writeFile(join(site, 'index.html'), `<!doctype html><title>${SECRET}</title>${SECRET}`);
  await writeFile(join(site, 'data/yunzhou/figures.csv'), `var stolen = '${SECRET}';`);
  await writeFile(join(below, 'attacker/index.html'), '<!doctype html><title>attacker</title>');
  internal = await serveFolder(site, { audience: 'internal' });
  open = await serveFolder(site);
  attacker = await serveFolder(join(below, 'attacker'));
  const rules = `--host-resolver-rules=MAP ${REBOUND} 127.0.0.1`;
  browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...BROWSER_FLAGS, rules],
  });
});

test.afterAll(async () => {
  await browser.close();
  await Promise.all([internal, open, attacker].map(({ close }) => close()));
  await rm(below, { recursive: true, force: true });
});

test.beforeEach(async () => {
  page = await browser.newPage();
});
test.afterEach(() => page.close());

const portOf = ({ url }: Served) => new URL(url).port;

/** The content of an address that a page can read: by a request, as a script, in a frame. */
function readFrom(address: string): Promise<string[]> {
  return page.evaluate(async (url) => {
    const file = `${url}data/yunzhou/figures.csv`;
    const asked = await Promise.all(
      ([{}, { mode: 'no-cors' }, { credentials: 'include' }] as RequestInit[]).map((init) =>
        fetch(file, init).then(
          (answer) => answer.text(),
          () => 'refused',
        ),
      ),
    );
    const ran = await new Promise<string>((done) => {
      const script = document.createElement('script');
      script.src = file;
      script.onload = () => done(String(Reflect.get(window, 'stolen') ?? 'not run'));
      script.onerror = () => done('refused');
      document.head.append(script);
    });
    return [...asked, ran];
  }, address);
}

/** The text of an address in a frame of the page, as devtools see it. */
async function framed(address: string): Promise<string> {
  await page.setContent(`<iframe src="${address}"></iframe>`);
  const frame = page.frames().at(-1);
  await frame?.waitForLoadState().catch(() => undefined);
  return (await frame?.content().catch(() => '')) ?? '';
}

for (const name of ['localhost', '127.0.0.1']) {
  test(`a page of ${name} at another port can read a public edition, but nothing of an internal one`, async () => {
    await page.goto(`http://${name}:${portOf(attacker)}/`);
    expect((await readFrom(open.url))[0]).toContain(SECRET);
    const got = await readFrom(internal.url);
    expect(got.join()).not.toContain(SECRET);
    expect(got[0]).toBe('refused');
  });

  test(`a page of ${name} at another port can frame a public edition, but no internal one`, async () => {
    await page.goto(`http://${name}:${portOf(attacker)}/`);
    expect(await framed(open.url)).toContain(SECRET);
    expect(await framed(internal.url)).not.toContain(SECRET);
  });
}

test('a page that opens an internal edition in a window of its own cannot reach into it', async () => {
  await page.goto(attacker.url);
  const opened = page.context().waitForEvent('page');
  await page.evaluate((url) => {
    Reflect.set(window, 'other', window.open(url));
  }, internal.url);
  await (await opened).waitForLoadState();
  const reach = await page.evaluate(() => {
    const other = Reflect.get(window, 'other') as Window | null;
    try {
      return other?.closed ? 'severed' : (other?.document.title ?? 'none');
    } catch {
      return 'refused';
    }
  });
  expect(reach).not.toContain(SECRET);
});

test('a foreign name for this machine gets 421 and no content', async () => {
  for (const served of [internal, open]) {
    const answer = await page.goto(`http://${REBOUND}:${portOf(served)}/data/yunzhou/figures.csv`);
    expect(answer?.status()).toBe(421);
    expect(await page.content()).not.toContain(SECRET);
  }
});

test('its own pages can be read as usual', async () => {
  await page.goto(internal.url);
  expect(await page.content()).toContain(SECRET);
  expect((await readFrom(internal.url))[0]).toContain(SECRET);
});
