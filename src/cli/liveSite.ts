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

/** The interval between checks of the folders, in milliseconds. */
const LOOK_EVERY = 300;

/** A folder is read after it is unchanged for this many checks. */
const LOOKS = 2;
/**
 * More checks for a folder with a table without a final line break, which may still be being
 * written.
 */
const LOOKS_MID_LINE = 12;

export interface LiveOptions extends SiteEdition {
  readonly folders: readonly string[];
  /** An empty folder for the successive sites. */
  readonly home: string;
  /**
   * True if others than the clerk can reach the site: each state of it must then take the earlier
   * ones into account. On the clerk's own machine it shows what `publish` would write.
   */
  readonly isOpen: boolean;
  /** The knowledge of readers of the folder in which the datasets are published. */
  readonly memory: Memory | undefined;
}

/** Messages of a live site to its operator. */
export interface LiveWatch {
  /** The complete folder to serve from now on; undefined if none may be served. */
  show(folder: string | undefined): void;
  /** A dataset was read again. */
  tell(admitted: Admitted): void;
  /** The site could not be rebuilt. */
  fail(error: unknown): void;
}

/**
 * Keeps a site in step with the folders of its datasets. Each change of a file makes a new site
 * through the same gate, beside the last one, and the server switches to it at once: files,
 * catalogues, frozen releases and pages. The browser draws the pages of the later sites.
 */
export class LiveSite {
  readonly #options: LiveOptions;
  readonly #app: SiteApp;
  readonly #admitted = new Map<string, Admitted>();
  /** The stamp of each folder at its last admission. */
  readonly #stamps = new Map<string, string>();
  /** The stamp of each folder in the current site. */
  #shown: ReadonlyMap<string, string> = new Map();
  /** The content of each folder that readers may have seen, in the current site and before it. */
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

  /** Builds the app and the first site, with drawn pages. */
  static async open(options: LiveOptions, watch: LiveWatch): Promise<LiveSite> {
    const app = await buildApp(join(options.home, 'app'), options.root.base);
    const site = new LiveSite(options, app);
    for (const folder of options.folders) watch.tell(await site.#admit(folder));
    watch.show(await site.#write(false));
    site.#shown = new Map(site.#stamps);
    return site;
  }

  /**
   * Waits until the site shows the current state of the folders, or is closed: a row that has just
   * become internal is in no later answer.
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

  /** Follows the folders while the process runs, one change after the other. */
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
      // The last site may contain rows that are no longer public.
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
    // An open page treats another build as another app; it loads changed data without that.
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

/** Files that cannot be removed now are removed with the process's folder. */
const remove = (folder: string) =>
  rm(folder, { recursive: true, force: true }).catch(() => undefined);

/**
 * Admits a folder through the gate and returns its stamp. It reads the folder again if a file
 * changed meanwhile: with rows still unwritten, disclosure control could suppress too little.
 */
async function admitSteady(folder: string, options: GateOptions) {
  for (;;) {
    const stamp = await folderStamp(folder);
    const admitted = await admit(folder, options).catch((error) => closed(folder, error));
    if ((await folderStamp(folder)) === stamp) return { stamp, admitted };
  }
}

/**
 * Removes the lines of problems for others than the clerk, because line numbers count the withheld
 * rows.
 */
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

/** Closes a folder that cannot be read or admitted. Only its clerk sees the reason. */
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
