import { cp } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Site } from '../../board/site.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Problem } from '../../figures/problem.ts';
import { todayInChina } from '../../figures/today.ts';
import type { SiteRoot } from '../../release/catalogue/siteAddress.ts';
import { openChartPress } from '../chartPress.ts';
import { datasetId, openFolder } from '../datasetFolder.ts';
import { type Admitted, admit, type GateOptions } from '../gate.ts';
import { buildOf, frameOf } from '../pageFile.ts';
import { LeakFound, type Scanned, scanSite } from '../scan/scanSite.ts';
import { BrokenDataset } from './brokenDataset.ts';
import { siteFiles } from './catalogueFiles.ts';
import { compressFiles } from './compressFiles.ts';
import { EDITION_FILE, PRODUCT } from './editionFile.ts';
import { headerFiles } from './headerFiles.ts';
import type { DroppedRelease } from './keepReleases.ts';
import { CACHE, type KeptBytes, NOTHING_KEPT, openKept } from './keptBytes.ts';
import { Memory } from './memory.ts';
import { sbomFile } from './sbom.ts';
import { writeServiceWorker } from './serviceWorker.ts';
import { buildApp, type SiteApp } from './siteApp.ts';
import type { WrittenDataset } from './siteDataset.ts';
import { writeDataset } from './writeDataset.ts';
import { type FileEntry, jsonText, writeFiles } from './writeFiles.ts';
import { type PageTarget, writePages, writeShells } from './writePages.ts';

/** The audience of a site and its address. */
export interface SiteEdition extends GateOptions {
  /** The address of the site; with a known host, catalogues contain absolute addresses. */
  readonly root: SiteRoot;
  /**
   * The folder of what a public edition keeps for the next build; by default, that of the program.
   * An internal edition keeps nothing outside its own folder.
   */
  readonly cache?: string | undefined;
}

export interface SiteOptions extends SiteEdition {
  /** Dataset folders; the first one opens on the front page. */
  readonly datasets: readonly string[];
  /** An empty or missing folder. */
  readonly out: string;
  /**
   * The last output, for a site that goes to a host. A public edition takes into account what
   * readers have of it. Its frozen releases are carried over, the bill of materials is added, the
   * files of a public site are scanned for withheld content, and compressed copies are added.
   */
  readonly last?: string;
  /** Called if the memory of the outputs before the last one is lost. */
  readonly onLost?: () => void;
  /** Receives the problems of each folder before the build, and throws to stop it. */
  readonly inspect?: (folder: string, problems: readonly Problem[]) => void;
}

interface WriteOptions extends SiteEdition, Pick<SiteOptions, 'last'> {
  /**
   * Gives each address the app's shell, which draws the page in the browser; no drawn page is
   * written.
   */
  readonly shells?: boolean;
  /** The build name of its pages, if they keep that of an earlier site. */
  readonly build?: string | undefined;
}

export interface BuiltSite {
  readonly build: string;
  readonly pages: number;
  /** The number of figures suppressed so that no withheld value can be derived, by dataset. */
  readonly heldBack: ReadonlyMap<string, number>;
  /** Frozen releases of the last output that were not carried over, by dataset. */
  readonly dropped: ReadonlyMap<string, readonly DroppedRelease[]>;
}

/**
 * Builds the whole static site: the app, each dataset's files, and an HTML page for each address.
 *
 * @throws BrokenDataset if a dataset has errors; LeakFound if a site for a host would contain
 *   withheld content
 */
export async function buildSite(options: SiteOptions): Promise<BuiltSite> {
  const { datasets, out, root, audience } = options;
  const memory = options.last === undefined ? undefined : await Memory.open(options.last);
  if (memory?.isLost && audience === 'public') options.onLost?.();
  const admitted = await Promise.all(
    datasets.map((folder) =>
      admit(folder, { ...options, ...(memory && { published: memory.of(datasetId(folder)) }) }),
    ),
  );
  for (const { kind, folder, found } of admitted) {
    if (found.some(({ severity }) => severity === 'error')) throw new BrokenDataset(folder, found);
    options.inspect?.(folder, found);
    if (kind === 'problems') throw new BrokenDataset(folder, found);
  }
  const app = await buildApp(out, root.base);
  const built = await writeSite(app, admitted, out, options);
  if (options.last !== undefined) {
    if (audience === 'public') await refuseLeaks(out, admitted, options);
    await compressFiles(out, await keptFor(options));
  }
  // For the host, not for browsers.
  await writeFiles(out, headerFiles(app.shell.policyOf(app.shell.sheets), root.base, audience));
  await memory?.keep(audience === 'public' ? editionsOf(admitted) : new Map());
  return built;
}

const keptFor = async ({ audience, cache = CACHE }: SiteEdition): Promise<KeptBytes> =>
  audience === 'public' ? openKept(cache) : NOTHING_KEPT;

const editionsOf = (admitted: readonly Admitted[]) =>
  new Map(
    admitted.flatMap((one): [string, Dataset][] =>
      one.kind === 'edition' ? [[one.id, one.edition.dataset]] : [],
    ),
  );

/**
 * Writes the admitted datasets into a folder as a site: files, catalogues and pages. A dataset with
 * errors becomes pages that list them.
 */
export async function writeSite(
  app: SiteApp,
  admitted: readonly Admitted[],
  out: string,
  options: WriteOptions,
): Promise<BuiltSite> {
  const { audience, asOf, root } = options;
  if (resolve(app.folder) !== resolve(out)) await cp(app.folder, out, { recursive: true });
  const datasets: WrittenDataset[] = [];
  const last = options.last === undefined ? undefined : { folder: options.last, day: dayOf(asOf) };
  for (const one of admitted) datasets.push(await writeDataset(one, out, root, last));
  const site: Omit<Site, 'page'> = { datasets: datasets.map(({ entry }) => entry), audience };
  const target = { out, root, site, build: options.build ?? buildOf(app.shell, site) };
  const kept = await keptFor(options);
  const pages = await (options.shells
    ? writeShells(app, datasets, target)
    : writeDrawn(app, datasets, target, kept));
  const [sbom] = await writeFiles(out, last ? [await sbomFile()] : []);
  await writeFiles(out, [
    ...siteFiles(datasets, pages, root, audience === 'public'),
    { path: EDITION_FILE, content: jsonText(editionOfSite(audience, asOf, datasets, sbom)) },
  ]);
  // An internal edition stores nothing on a reader's device.
  if (audience === 'public') {
    const frame = frameOf(app.shell);
    await writeServiceWorker(out, target.build, frame, { kept, program: app.program });
  }
  return {
    build: target.build,
    pages: pages.length,
    heldBack: new Map(datasets.map(({ entry, heldBack }) => [entry.id, heldBack])),
    dropped: new Map(datasets.map(({ entry, dropped }) => [entry.id, dropped])),
  };
}

const dayOf = (asOf: string | undefined) => asOf ?? todayInChina();

/** Scans the written files for withheld content of each dataset, whose folder is read again. */
async function refuseLeaks(
  out: string,
  admitted: readonly Admitted[],
  { asOf }: SiteOptions,
): Promise<void> {
  const editions: Scanned[] = [];
  for (const one of admitted) {
    const { dataset: whole } = await openFolder(one.folder);
    if (!whole || one.kind !== 'edition') continue;
    const { dataset: shown } = one.edition;
    editions.push({ folder: one.folder, whole, shown, day: dayOf(asOf) });
  }
  const leaks = await scanSite(out, editions);
  if (leaks.length > 0) throw new LeakFound(leaks);
}

async function writeDrawn(
  app: SiteApp,
  datasets: readonly WrittenDataset[],
  target: PageTarget,
  kept: KeptBytes,
): Promise<string[]> {
  const press = openChartPress(kept, app.program);
  return writePages(app, datasets, target, press.draw).finally(press.close);
}

function editionOfSite(
  audience: SiteEdition['audience'],
  asOf: string | undefined,
  datasets: readonly WrittenDataset[],
  sbom: FileEntry | undefined,
) {
  return {
    product: PRODUCT,
    audience,
    // The day of the edition: the next edition takes the knowledge of that day into account.
    as_of: asOf ?? (audience === 'public' ? todayInChina() : null),
    ...(sbom && { sbom }),
    datasets: datasets.map(({ entry, heldBack, files }) => ({
      id: entry.id,
      title: entry.title,
      demo: entry.demo,
      version: entry.version ?? null,
      held_back: heldBack,
      releases: entry.releases,
      ...(entry.withdrawn && { withdrawn: entry.withdrawn }),
      files,
    })),
  };
}
