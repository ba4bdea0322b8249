import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Problem } from '../figures/problem.ts';
import { withoutLines } from '../release/publicProblems.ts';
import {
  bothPublished,
  NOTHING_PUBLISHED,
  type Published,
  withdrawnFrom,
} from '../release/published.ts';
import { fixed } from '../tables/report.ts';
import { endsMidLine } from './cutFiles.ts';
import { datasetId } from './datasetFolder.ts';
import { folderStamp } from './folderStamp.ts';
import { type Admitted, admit, type GateOptions } from './gate.ts';
import { type SiteEdition, writeSite } from './site/buildSite.ts';
import type { Memory } from './site/memory.ts';
import { datasetsIn, publishedIn } from './site/publishedIn.ts';
import { buildApp, type SiteApp } from './site/siteApp.ts';

/** How often folders are looked at, in milliseconds. */
const LOOK_EVERY = 300;

/** A folder is taken when it is the same at so many looks. */
const LOOKS = 2;
/** A table without a line break at its end may still be being written. */
const LOOKS_MID_LINE = 12;

export interface LiveOptions extends SiteEdition {
  readonly folders: readonly string[];
  /** An empty folder for the sites, one after the other. */
  readonly home: string;
  /**
   * Says that others than its clerk reach the site: each state of it is then held to the ones before.
   * On the clerk's own machine it shows what `publish` would.
   */
  readonly isOpen: boolean;
  /** What readers of the folder know that the datasets are published in. */
  readonly memory: Memory | undefined;
}

/** Messages of a live site for whoever runs it. */
export interface LiveWatch {
  /** The folder to serve from now on, whole. Undefined where there is none that may be served. */
  show(folder: string | undefined): void;
  /** A dataset was looked at anew. */
  tell(admitted: Admitted): void;
  /** The site could not be made anew. */
  fail(error: unknown): void;
}

/**
 * The site of some datasets' folders that stays true to them. Each change of a file makes a new site
 * beside the last one, through the same gate, and the server changes from one to the other at once:
 * files, catalogues, frozen releases and pages. Its pages are then drawn in the browser.
 */
export class LiveSite {
  readonly #options: LiveOptions;
  readonly #app: SiteApp;
  readonly #admitted = new Map<string, Admitted>();
  /** The stamp of each folder when it was last admitted. */
  readonly #stamps = new Map<string, string>();
  /** The stamp of each folder as the site shows it. */
  #shown: ReadonlyMap<string, string> = new Map();
  /** What readers may have seen of each folder: on the site as it is, and before. */
  readonly #seen = new Map<string, { readonly past: Published; readonly shown: Published }>();
  #build: string | undefined;
  #turn = 0;
  #folder: string | undefined;

  private constructor(options: LiveOptions, app: SiteApp) {
    this.#options = options;
    this.#app = app;

    const { folders, memory } = options;
    if (!memory) return;
    for (const folder of folders) {
      this.#seen.set(folder, { past: memory.of(datasetId(folder)), shown: NOTHING_PUBLISHED });
    }
  }

  /** Builds the app and the first site, whose pages are drawn. */
  static async open(options: LiveOptions, watch: LiveWatch): Promise<LiveSite> {
    const app = await buildApp(join(options.home, 'app'), options.root.base);
    const site = new LiveSite(options, app);
    for (const folder of options.folders) watch.tell(await site.#admit(folder));
    watch.show(await site.#write(false));
    site.#shown = new Map(site.#stamps);
    return site;
  }

  /**
   * Waits until the site shows the folders as they are at this moment, or is closed: a row that has
   * just been made internal is in no answer after this.
   */
  async upToDate(): Promise<void> {
    while (!(await this.#isUpToDate())) await sleep(LOOK_EVERY);
  }

  async #isUpToDate(): Promise<boolean> {
    for (const folder of this.#options.folders) {
      if ((await folderStamp(folder)) !== this.#shown.get(folder)) return false;
    }
    return true;
  }

  /** Follows the folders for as long as the process runs, one change after the other. */
  async follow(watch: LiveWatch): Promise<never> {
    const seen = new Map<string, { readonly stamp: string; readonly looks: number }>();
    for (;;) {
      await sleep(LOOK_EVERY);
      const changed: string[] = [];
      for (const folder of this.#options.folders) {
        const stamp = await folderStamp(folder);
        const before = seen.get(folder);
        const looks = before?.stamp === stamp ? before.looks + 1 : 1;
        seen.set(folder, { stamp, looks });
        if (stamp === this.#stamps.get(folder) || looks < LOOKS) continue;
        if (looks >= LOOKS_MID_LINE || !(await endsMidLine(folder))) changed.push(folder);
      }
      if (changed.length > 0) await this.#update(changed, watch);
    }
  }

  async #update(changed: readonly string[], watch: LiveWatch): Promise<void> {
    const last = this.#folder;
    try {
      let isNew = last === undefined;
      for (const folder of changed) {
        const before = this.#admitted.get(folder);
        const now = await this.#admit(folder);
        if (before && isSame(before, now)) continue;
        isNew = true;
        watch.tell(now);
      }
      if (!isNew) return;
      watch.show(await this.#write(true));
    } catch (error) {
      // The last site may hold what must not be shown any more.
      this.#folder = undefined;
      watch.show(undefined);
      watch.fail(error);
    } finally {
      this.#shown = new Map(this.#stamps);
    }
    if (last !== undefined) await remove(last);
  }

  async #admit(folder: string): Promise<Admitted> {
    const seen = this.#seen.get(folder);
    const published = seen ? bothPublished(seen.past, seen.shown) : NOTHING_PUBLISHED;
    const options = { ...this.#options, published };
    const { stamp, admitted: found } = await admitSteady(folder, options);
    const admitted = this.#options.isOpen ? forOthers(found) : found;
    this.#stamps.set(folder, stamp);
    this.#admitted.set(folder, admitted);
    return admitted;
  }

  async #write(shells: boolean): Promise<string> {
    const folder = join(this.#options.home, `site-${this.#turn++}`);
    const admitted = this.#options.folders.flatMap((one) => this.#admitted.get(one) ?? []);
    const options = { ...this.#options, shells, build: this.#build };
    const written = await writeSite(this.#app, admitted, folder, options).catch(async (error) => {
      await remove(folder);
      throw error;
    });
    // An open page takes another build for another app; a change of data it looks up by itself.
    this.#build = written.build;
    this.#folder = folder;
    if (this.#options.isOpen) await this.#remember(folder);
    return folder;
  }

  async #remember(site: string): Promise<void> {
    const ids = new Set(await datasetsIn(site));
    for (const folder of this.#options.folders) {
      const id = datasetId(folder);
      const admitted = this.#admitted.get(folder);
      const edition = admitted?.kind === 'edition' ? admitted.edition.dataset : undefined;
      const { past, shown } = this.#seen.get(folder) ?? NOTHING_SEEN;
      const before = bothPublished(past, withdrawnFrom(shown, edition));
      this.#seen.set(folder, {
        past: { ...before, numbers: [...before.numbers] },
        shown: ids.has(id) ? await publishedIn(site, id) : NOTHING_PUBLISHED,
      });
    }
  }
}

const NOTHING_SEEN = { past: NOTHING_PUBLISHED, shown: NOTHING_PUBLISHED };

/** Files that cannot be removed now go with the folder of the process. */
const remove = (folder: string) =>
  rm(folder, { recursive: true, force: true }).catch(() => undefined);

/**
 * A folder through the gate, with its stamp. It is read again where a file of it changed meanwhile:
 * without the rows that were yet to be written, too little would be held back.
 */
async function admitSteady(folder: string, options: GateOptions) {
  for (;;) {
    const stamp = await folderStamp(folder);
    const admitted = await admit(folder, options).catch((error) => closed(folder, error));
    if ((await folderStamp(folder)) === stamp) return { stamp, admitted };
  }
}

/** Others than its clerk are not told the lines of problems, which count the rows that are withheld. */
function forOthers(admitted: Admitted): Admitted {
  if (admitted.kind === 'edition') return admitted;
  return { ...admitted, problems: withoutLines(admitted.problems) };
}

function isSame(one: Admitted, other: Admitted): boolean {
  if (one.kind === 'problems' || other.kind === 'problems') {
    return JSON.stringify(one) === JSON.stringify(other);
  }
  return JSON.stringify(one.edition.files) === JSON.stringify(other.edition.files);
}

/** A folder that cannot be read, or not made an edition of, is closed. The reason is for its clerk. */
function closed(folder: string, error: unknown): Admitted {
  const reason = error instanceof Error ? error.message : String(error);
  const problem: Problem = {
    code: 'not-readable',
    severity: 'error',
    file: '',
    line: undefined,
    column: undefined,
    value: undefined,
    expected: fixed('能读的数据集文件夹', 'a folder of a dataset that can be read'),
    mend: fixed('原因见终端', 'the terminal gives the reason'),
  };
  return {
    kind: 'problems',
    folder,
    id: datasetId(folder),
    found: [{ ...problem, value: reason }],
    problems: [problem],
  };
}
