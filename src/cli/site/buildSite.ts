import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Site } from '../../board/site.ts';
import type { Audience } from '../../figures/dataset.ts';
import type { Problem } from '../../figures/problem.ts';
import { todayInChina } from '../../figures/today.ts';
import type { SiteRoot } from '../../release/catalogue/siteAddress.ts';
import { openChartPress } from '../chartPress.ts';
import { type OpenedFolder, openFolder, writeDataset } from '../datasetFolder.ts';
import { readShell } from '../pageFile.ts';
import { BrokenDataset } from './brokenDataset.ts';
import { siteFiles } from './catalogueFiles.ts';
import { compressFiles } from './compressFiles.ts';
import { EDITION_FILE, PRODUCT } from './editionFile.ts';
import { headerFiles } from './headerFiles.ts';
import { lastSummaries } from './lastSummaries.ts';
import { leftovers } from './leftovers.ts';
import { writeServiceWorker } from './serviceWorker.ts';
import { type WrittenEdition, writeEdition } from './writeEdition.ts';
import { jsonText, writeFiles } from './writeFiles.ts';
import { type Prerender, writePages } from './writePages.ts';

export interface SiteOptions {
  /** Dataset folders; the first one opens on the front page. */
  readonly datasets: readonly string[];
  /** An empty folder, or none yet. */
  readonly out: string;
  /** Where the site will stand; with a known host, catalogues name whole addresses. */
  readonly root: SiteRoot;
  readonly audience: Audience;
  /** ISO day; undefined shows a public what is out today, and an internal audience everything. */
  readonly asOf: string | undefined;
  /** The last output in its place: what readers have of it already, a public edition is held to. */
  readonly last?: string;
  /** Shows the firms of an openly fictional dataset, which a published site does not. */
  readonly fictionalFirms?: boolean;
  /** Puts compressed copies beside the files. */
  readonly compress?: boolean;
  /**
   * Shows a dataset with errors as the list of them, with its files as they are: for its own clerk
   * to mend. Without it such a dataset is refused.
   */
  readonly listErrors?: boolean;
  /** Is told the problems of each folder before anything is built, and throws to stop. */
  readonly inspect?: (folder: string, problems: readonly Problem[]) => void;
}

export interface BuiltSite {
  readonly pages: number;
  /** Errors of the datasets that are listed instead of shown. */
  readonly errors: number;
  /** Figures held back so that no withheld one can be worked out, by dataset. */
  readonly heldBack: ReadonlyMap<string, number>;
}

const ROOT = resolve(import.meta.dirname, '../../..');

/** Builds the whole static site: the app, each dataset's files, and an HTML page for each address. */
export async function buildSite(options: SiteOptions): Promise<BuiltSite> {
  const { datasets, out, root, audience } = options;
  const folders = await Promise.all(datasets.map((folder) => openFolder(folder)));
  for (const { folder, dataset, problems } of folders) {
    if (!dataset && !options.listErrors) throw new BrokenDataset(folder, problems);
    options.inspect?.(folder, problems);
  }
  const prerender = await buildApp(out, root.base);
  const editions: WrittenEdition[] = [];
  for (const folder of folders) editions.push(await writeFolder(folder, options));

  const shell = await readShell(join(out, 'index.html'));
  const opened = editions.map((edition) => edition.opened);
  const site: Omit<Site, 'page'> = { datasets: opened.map(({ entry }) => entry), audience };
  const press = openChartPress();
  const pages = await writePages(prerender, opened, site, shell, {
    out,
    root,
    draw: press.draw,
  }).finally(press.close);
  await rm(join(out, '.vite'), { recursive: true, force: true });
  await writeFiles(out, [
    ...siteFiles(editions, pages, root, audience === 'public'),
    { path: EDITION_FILE, content: jsonText(editionOfSite(options, editions)) },
  ]);
  // An internal edition leaves nothing on a reader's device.
  if (audience === 'public') await writeServiceWorker(out);
  if (options.compress) await compressFiles(out);
  // For the host to read, not for browsers to fetch.
  await writeFiles(out, headerFiles(shell.policy, root.base, audience));
  const errors = folders
    .flatMap(({ problems }) => problems)
    .filter(({ severity }) => severity === 'error').length;
  const heldBack = new Map(editions.map((one) => [one.opened.entry.id, one.heldBack]));
  return { pages: pages.length, errors, heldBack };
}

/** The app for the browser, and the same app as a function that writes pages. */
async function buildApp(out: string, base: string): Promise<Prerender> {
  const common = { root: ROOT, base, logLevel: 'error', mode: 'production' } as const;
  await build({ ...common, build: { outDir: resolve(out), emptyOutDir: false } });
  // Its own folder, for two builds may run at once; inside node_modules, for what it imports.
  const servers = join(ROOT, 'node_modules/.cache/red-banner/server-');
  for (const folder of await leftovers(servers)) await rm(folder, { recursive: true, force: true });
  const server = `${servers}${process.pid}`;
  try {
    await build({
      ...common,
      build: {
        ssr: 'src/app/prerender.tsx',
        outDir: server,
        emptyOutDir: true,
        manifest: false,
        copyPublicDir: false,
      },
    });
    const { href } = pathToFileURL(join(server, 'prerender.js'));
    return (await import(`${href}?${Date.now()}`)) as Prerender;
  } finally {
    await rm(server, { recursive: true, force: true });
  }
}

async function writeFolder(folder: OpenedFolder, options: SiteOptions): Promise<WrittenEdition> {
  const { entry, dataset } = folder;
  if (!dataset) {
    await writeDataset(folder, join(options.out, 'data', entry.id));
    return { opened: folder, heldBack: 0, files: [] };
  }
  const { audience, root, fictionalFirms = false } = options;
  const asOf = options.asOf ?? (audience === 'public' ? todayInChina() : undefined);
  const published =
    audience === 'public' && options.last ? await lastSummaries(options.last, entry.id) : [];
  const edition = { audience, asOf, fictionalFirms, published };
  return writeEdition(entry.id, dataset, options.out, { ...edition, root });
}

function editionOfSite({ audience, asOf }: SiteOptions, editions: readonly WrittenEdition[]) {
  return {
    product: PRODUCT,
    audience,
    // The day that it was made for: the next edition is held to what was known on it.
    as_of: asOf ?? (audience === 'public' ? todayInChina() : null),
    datasets: editions.map(({ opened: { entry }, heldBack, files }) => ({
      id: entry.id,
      title: entry.title,
      demo: entry.demo,
      version: entry.version ?? null,
      held_back: heldBack,
      releases: entry.releases,
      files,
    })),
  };
}
