import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Address } from '../../board/address.ts';
import type { Site } from '../../board/site.ts';
import type { SiteRoot } from '../../release/catalogue/siteAddress.ts';
import type { ChartPress } from '../chartPress.ts';
import type { OpenedFolder } from '../datasetFolder.ts';
import { type PageShell, writePage } from '../pageFile.ts';
import { inLines } from './inLines.ts';

/** The app as a function that writes pages. */
export type Prerender = typeof import('../../app/prerender.tsx');

const LANGUAGES = ['zh', 'en'] as const;

/** Pages in the making at the same time, so that none waits for another's drawings. */
const AT_ONCE = 8;

/** Where pages go, and who draws their charts. */
export interface PageTarget extends Pick<ChartPress, 'draw'> {
  readonly out: string;
  readonly root: SiteRoot;
}

/** Writes an HTML page for each address of a site, and returns the paths of those that have one. */
export async function writePages(
  prerender: Prerender,
  folders: readonly OpenedFolder[],
  site: Omit<Site, 'page'>,
  shell: PageShell,
  { out, root, draw }: PageTarget,
): Promise<string[]> {
  const write = async ({ path, address, folder, file }: PageTask) => {
    const { dataset, problems } = folder;
    const page = file ? undefined : path;
    const full: Site = { ...site, page };
    const output = await prerender.renderPage(
      { site: full, root, path, address, dataset, problems },
      draw,
    );
    const parts = file ? [file] : [...path.split('/').map(decodeURIComponent), 'index.html'];
    const target = join(out, ...parts);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, writePage(shell, full, address.language, output));
  };
  const tasks = [...pageTasks(prerender, folders)];
  await inLines(tasks, AT_ONCE, write);
  return tasks
    .filter(({ file, address }) => !file && address.page !== 'embed')
    .map(({ path }) => path);
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
