import type { Dataset } from '../../figures/dataset.ts';
import {
  bothPublished,
  NOTHING_PUBLISHED,
  type Published,
  withdrawnFrom,
} from '../../release/published.ts';
import { audienceOfSite } from './editionFile.ts';
import { damaged, readMemoryFile, writeMemoryFile } from './memoryFile.ts';
import { memoryLines, readMemoryLine } from './memoryLines.ts';
import { datasetsIn, publishedIn } from './publishedIn.ts';

/**
 * The knowledge of readers of a folder's public outputs: the current content of the folder, and in
 * a private file beside it the content that only earlier outputs showed. That file survives an
 * internal edition and contains only content that was once public.
 */
export class Memory {
  readonly #out: string;
  readonly #lines: readonly string[];
  readonly #past: ReadonlyMap<string, Published>;
  readonly #shown: ReadonlyMap<string, Published>;
  /** True if the folder contains a site whose memory file is missing. */
  readonly isLost: boolean;

  private constructor(
    out: string,
    kept: { readonly lines: readonly string[] | undefined; readonly isSite: boolean },
    shown: ReadonlyMap<string, Published>,
  ) {
    const { lines = [], isSite } = kept;
    this.#out = out;
    this.#lines = lines;
    this.#past = pastOf(out, lines);
    this.#shown = shown;
    this.isLost = isSite && kept.lines === undefined;
  }

  /**
   * Opens the memory of a folder; empty for a new one.
   *
   * @throws if it cannot be read
   */
  static async open(out: string): Promise<Memory> {
    const shown = new Map<string, Published>();
    for (const id of await datasetsIn(out)) shown.set(id, await publishedIn(out, id));
    const isSite = (await audienceOfSite(out)) !== undefined;
    return new Memory(out, { lines: await readMemoryFile(out), isSite }, shown);
  }

  /** The readers' knowledge of a dataset. */
  of(id: string): Published {
    const [past, shown] = [this.#past.get(id), this.#shown.get(id)];
    return past && shown ? bothPublished(past, shown) : (past ?? shown ?? NOTHING_PUBLISHED);
  }

  /**
   * Records the content of the folder that the next public editions no longer show, before they
   * replace it. An internal edition adds nothing, because readers do not see it.
   */
  async keep(next: ReadonlyMap<string, Dataset>): Promise<void> {
    const lines = new Set(this.#lines);
    for (const [id, shown] of this.#shown) {
      for (const line of memoryLines(id, withdrawnFrom(shown, next.get(id)))) lines.add(line);
    }
    await writeMemoryFile(this.#out, lines);
  }
}

function pastOf(out: string, lines: readonly string[]): Map<string, Published> {
  const past = new Map<string, Writable>();
  lines.forEach((text, i) => {
    const line = readMemoryLine(text);
    if (!line) throw damaged(out, i + 2);
    const own = past.get(line.dataset) ?? {
      ...{ numbers: [], places: [], indicators: [], tables: [] },
    };
    past.set(line.dataset, own);
    switch (line.kind) {
      case 'number':
        own.numbers.push({ ...line.number, of: line.number.of });
        break;
      case 'place':
        own.places.push({ ...line.place, parent: line.place.parent });
        break;
      case 'indicator':
        own.indicators.push({ ...line.indicator, partOf: line.indicator.partOf });
        break;
      case 'table':
        own.tables.push(line.table);
        break;
    }
  });
  return past;
}

type Writable = {
  [Part in keyof Published]: Published[Part] extends Iterable<infer One> ? One[] : never;
};
