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
 * What readers of a folder's public outputs know: what the folder shows now, and in a private file
 * beside it what earlier outputs showed and it does not. That file outlives an internal edition, and
 * holds nothing that was never public.
 */
export class Memory {
  readonly #out: string;
  readonly #lines: readonly string[];
  readonly #past: ReadonlyMap<string, Published>;
  readonly #shown: ReadonlyMap<string, Published>;
  /** Says that the folder holds a site whose file is gone. */
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

  /** The memory of a folder, empty where it is new. Throws where it cannot be read. */
  static async open(out: string): Promise<Memory> {
    const shown = new Map<string, Published>();
    for (const id of await datasetsIn(out)) shown.set(id, await publishedIn(out, id));
    const isSite = (await audienceOfSite(out)) !== undefined;
    return new Memory(out, { lines: await readMemoryFile(out), isSite }, shown);
  }

  /** What readers know of a dataset. */
  of(id: string): Published {
    const [past, shown] = [this.#past.get(id), this.#shown.get(id)];
    return past && shown ? bothPublished(past, shown) : (past ?? shown ?? NOTHING_PUBLISHED);
  }

  /**
   * Writes down what the folder shows and public editions of the same datasets will not, before they
   * take its place; an internal one tells readers nothing, so that it is none of them.
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
