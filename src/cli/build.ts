import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Address } from '../board/address.ts';
import type { Site } from '../board/site.ts';
import { type ChartPress, openChartPress } from './chartPress.ts';
import { type OpenedFolder, openFolder, writeDataset } from './datasetFolder.ts';
import { type PageShell, readShell, writePage } from './pageFile.ts';

type Prerender = typeof import('../app/prerender.tsx');

export interface SiteOptions {
  /** Dataset folders; the first one opens on the front page. */
  readonly datasets: readonly string[];
  readonly out: string;
  /** The path below which the site will be served; begins and ends with a slash. */
  readonly base?: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const LANGUAGES = ['zh', 'en'] as const;

/** Pages in the making at the same time, so that none waits for another's drawings. */
const AT_ONCE = 8;

const SERVER = join(ROOT, 'node_modules/.cache/red-banner/server');

/**
 * Builds the whole static site: the app, each dataset's files, and an HTML page for each address.
 * A dataset with errors gets pages that list them; their number is returned.
 */
export async function buildSite({ datasets, out, base = '/' }: SiteOptions): Promise<{
  problems: number;
  pages: number;
}> {
  const common = { root: ROOT, base, logLevel: 'warn', mode: 'production' } as const;
  await build({ ...common, build: { outDir: resolve(out), emptyOutDir: true } });
  await build({
    ...common,
    build: {
      ssr: 'src/app/prerender.tsx',
      outDir: SERVER,
      emptyOutDir: true,
      manifest: false,
      copyPublicDir: false,
    },
  });
  const { href } = pathToFileURL(join(SERVER, 'prerender.js'));
  const prerender: Prerender = await import(`${href}?${Date.now()}`);

  const opened = await Promise.all(datasets.map((folder) => openFolder(folder)));
  for (const folder of opened) await writeDataset(folder, join(out, 'data', folder.entry.id));

  const shell = await readShell(join(out, 'index.html'));
  const site = { datasets: opened.map(({ entry }) => entry) };
  const press = openChartPress();
  const pages = await writePages(prerender, opened, site, shell, out, press).finally(press.close);
  await rm(join(out, '.vite'), { recursive: true, force: true });
  const problems = opened.flatMap((folder) => folder.problems);
  return { problems: problems.filter(({ severity }) => severity === 'error').length, pages };
}

async function writePages(
  prerender: Prerender,
  folders: readonly OpenedFolder[],
  site: Pick<Site, 'datasets'>,
  shell: PageShell,
  out: string,
  press: ChartPress,
): Promise<number> {
  const write = async ({ path, address, folder, file }: PageTask) => {
    const { dataset, problems } = folder;
    const page = file ? undefined : path;
    const full: Site = { ...site, page };
    const output = await prerender.renderPage(
      { site: full, path, address, dataset, problems },
      press.draw,
    );
    const parts = file ? [file] : [...path.split('/').map(decodeURIComponent), 'index.html'];
    const target = join(out, ...parts);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, writePage(shell, full, address.language, output));
  };
  const tasks = [...pageTasks(prerender, folders)];
  const left = tasks.values();
  const line = async () => {
    for (const task of left) await write(task);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));
  return tasks.length;
}

interface PageTask {
  readonly path: string;
  readonly address: Address;
  readonly folder: OpenedFolder;
  /** A file of its own name, which stands for no address. */
  readonly file?: string;
}

function* pageTasks(prerender: Prerender, folders: readonly OpenedFolder[]): Generator<PageTask> {
  for (const folder of folders) {
    for (const language of LANGUAGES) {
      for (const address of prerender.addressesOf(folder.entry.id, folder.dataset, language)) {
        yield { path: prerender.pathOf(address), address, folder };
      }
    }
  }
  const [folder] = folders;
  if (!folder) return;
  for (const language of LANGUAGES) {
    yield { path: `/${language}/`, address: prerender.frontOf(language), folder };
  }
  const address = prerender.frontOf('zh');
  yield { path: '/', address, folder };
  yield { path: '/404/', address, folder, file: '404.html' };
}

if (process.argv[1] === import.meta.filename) {
  const { problems, pages } = await buildSite({
    datasets: ['data/pinghu', 'data/demo'].map((folder) => join(ROOT, folder)),
    out: join(ROOT, 'dist'),
    base: process.env.RED_BANNER_BASE ?? '/',
  });
  console.log(`dist: ${pages} pages${problems > 0 ? `, ${problems} errors in the data` : ''}`);
  if (problems > 0) process.exitCode = 1;
}
