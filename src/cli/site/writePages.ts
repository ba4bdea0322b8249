import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Address } from '../../board/address.ts';
import type { Site } from '../../board/site.ts';
import { words as en } from '../../locale/en.ts';
import { words as zh } from '../../locale/zh.ts';
import type { SiteRoot } from '../../release/catalogue/siteAddress.ts';
import { asInParts } from '../../release/parts/asInParts.ts';
import { neededParts } from '../../release/parts/neededParts.ts';
import { INDEX_FILE, type PartId, partFile, tablesFile } from '../../release/parts/partIndex.ts';
import type { ChartPress } from '../chartPress.ts';
import { writePage } from '../pageFile.ts';
import { inLines } from './inLines.ts';
import type { Prerender, SiteApp } from './siteApp.ts';
import type { WrittenDataset } from './siteDataset.ts';

const LANGUAGES = ['zh', 'en'] as const;

const TITLES = { zh: zh.shell.product, en: en.shell.product };

/** Pages are made in parallel up to this number, so that none waits for another's drawings. */
const AT_ONCE = 8;

/** The data shared by all pages of a site. */
export interface PageTarget {
  readonly out: string;
  readonly root: SiteRoot;
  readonly site: Omit<Site, 'page'>;
  readonly build: string;
}

type Made = Pick<SiteApp, 'prerender' | 'shell'>;

/** Writes an HTML page for each address of a site, and returns the written paths. */
export async function writePages(
  { prerender, shell }: Made,
  datasets: readonly WrittenDataset[],
  target: PageTarget,
  draw: ChartPress['draw'],
): Promise<string[]> {
  const { out, root, site, build } = target;
  const write = async (task: PageTask) => {
    const { path, address, dataset, problems, file } = task;
    const parts = partsShown(prerender, task);
    const full: Site = {
      ...site,
      page: file ? undefined : path,
      ...(parts.length > 0 && { parts }),
    };
    const output = await prerender.renderPage(
      { site: full, root, path, address, dataset, problems },
      draw,
    );
    const data = dataOf(task, parts);
    const html = writePage(shell, build, full, address.language, { ...output, data });
    await writeFile(await placeOf(out, task), html);
  };
  const tasks = [...pageTasks(prerender, datasets)];
  await inLines(tasks, AT_ONCE, write);
  return pathsOf(prerender, tasks);
}

/**
 * Gives each address of a site the app's shell, which draws its page in the browser: one file under
 * many names, so that a site of any size is written at once.
 */
export async function writeShells(
  { prerender, shell }: Made,
  datasets: readonly WrittenDataset[],
  target: PageTarget,
): Promise<string[]> {
  const { out, build } = target;
  const site: Site = { ...target.site, page: undefined };
  const tasks = [...pageTasks(prerender, datasets)];
  for (const language of LANGUAGES) {
    const empty = {
      title: TITLES[language],
      description: '',
      html: '',
      head: '',
      modules: [],
      data: [],
    };
    const file = join(out, `shell.${language}.html`);
    await writeFile(file, writePage(shell, build, site, language, empty));
    for (const task of tasks) {
      if (task.address.language !== language) continue;
      const place = await placeOf(out, task);
      await rm(place, { force: true });
      await link(file, place);
    }
  }
  return pathsOf(prerender, tasks);
}

/** The parts that a page shows first, which it asks for all at once. */
function partsShown({ rowsShown }: Prerender, { address, dataset, index }: PageTask): PartId[] {
  if (!dataset || !index) return [];
  const { parts, directory } = index;
  const { codes } = directory;
  const division = { parts, places: dataset.places, codes };
  return neededParts(division, rowsShown(dataset, address), new Set());
}

/** The files that a page reads to show these parts, as paths below the base. */
function dataOf({ dataset, index }: PageTask, shown: readonly PartId[]): string[] {
  if (!dataset || !index) return [];
  const parts = shown.flatMap((id) => {
    const hash = index.parts[id];
    return hash === undefined ? [] : partFile(hash);
  });
  const files = [INDEX_FILE, tablesFile(index.tables), ...parts];
  return files.map((file) => `data/${encodeURIComponent(dataset.id)}/${file}`);
}

/** The file of a page; makes its folder. */
async function placeOf(out: string, { path, file }: PageTask): Promise<string> {
  const parts = file ? [file] : [...path.split('/').map(decodeURIComponent), 'index.html'];
  const place = join(out, ...parts);
  await mkdir(dirname(place), { recursive: true });
  return place;
}

/** The paths for search engines. */
const pathsOf = ({ isAlone }: Prerender, tasks: readonly PageTask[]): string[] =>
  tasks.filter(({ file, address }) => !file && !isAlone(address)).map(({ path }) => path);

interface PageTask extends Pick<WrittenDataset, 'dataset' | 'index' | 'problems'> {
  readonly path: string;
  readonly address: Address;
  /** A file with a name of its own, which is not an address. */
  readonly file?: string;
}

function* pageTasks(
  prerender: Prerender,
  datasets: readonly WrittenDataset[],
): Generator<PageTask> {
  const shown = datasets.map(({ entry, dataset, index, problems }) => ({
    id: entry.id,
    of: { dataset: dataset && index && asInParts(dataset, index), index, problems },
  }));
  for (const { id, of } of shown) {
    for (const language of LANGUAGES) {
      for (const address of prerender.addressesOf(id, of.dataset, language)) {
        yield { path: prerender.pathOf(address), address, ...of };
      }
    }
  }
  const [first] = shown;
  if (!first) return;
  for (const language of LANGUAGES) {
    yield { path: `/${language}/`, address: prerender.frontOf(language), ...first.of };
  }
  const address = prerender.frontOf('zh');
  yield { path: '/', address, ...first.of };
  yield { path: '/404/', address, ...first.of, file: '404.html' };
}
