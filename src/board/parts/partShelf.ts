import type { Dataset } from '../../figures/dataset.ts';
import { type FigureColumns, FigureTable } from '../../figures/figureTable.ts';
import { joinRows } from '../../figures/joinRows.ts';
import type { Directory, OpenRows, RowsAsked } from '../../figures/openRows.ts';
import { neededParts } from '../../release/parts/neededParts.ts';
import type { PartId, PartIndex } from '../../release/parts/partIndex.ts';
import { readDirectory } from '../../release/parts/storedDirectory.ts';

/** Reads a part; rejects if the server does not provide it. */
export type ReadPart = (id: PartId, hash: string) => Promise<FigureColumns>;

/** Milliseconds. */
const A_MOMENT = 3000;

type Listener = (dataset: Dataset) => void;

/**
 * A dataset that is opened in parts. Whenever a part is opened, there is a new dataset with its
 * rows; a page that asks an earlier one for more rows suspends until they are there.
 */
export class PartShelf {
  readonly #index: PartIndex;
  readonly #directory: Directory;
  readonly #read: ReadPart;
  readonly #open = new Map<PartId, FigureColumns>();
  readonly #opening = new Map<PartId, Promise<void>>();
  readonly #listeners = new Set<Listener>();
  /** The columns without rows. */
  readonly #none: FigureColumns;
  #failed: { readonly error: Error; readonly until: number } | undefined;
  #dataset: Dataset;

  /** @param tables the dataset's tables, without figures */
  constructor(index: PartIndex, tables: Dataset, read: ReadPart) {
    this.#index = index;
    this.#directory = readDirectory(index.directory);
    this.#read = read;
    this.#none = tables.figures.columns;
    this.#dataset = { ...tables, version: index.version };
    this.#dataset = this.#withRows();
  }

  /** The dataset with the rows that are open now. */
  get dataset(): Dataset {
    return this.#dataset;
  }

  /** Calls `listener` for each new dataset; returns a function that ends it. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Opens parts and tells the listeners. Parts that the dataset does not have are ignored.
   *
   * @throws Error of the first part that could not be read
   */
  async open(ids: readonly PartId[]): Promise<void> {
    const before = this.#open.size;
    const reading = ids.map((id) => this.#opening.get(id) ?? this.#readOnce(id));
    try {
      await Promise.all(reading);
    } catch (error) {
      const failed = error instanceof Error ? error : new Error(String(error));
      // A page that asks again at once must not ask the server in a loop.
      this.#failed = { error: failed, until: performance.now() + A_MOMENT };
      throw failed;
    }
    if (this.#open.size > before) this.#dataset = this.#withRows();
    for (const listener of this.#listeners) listener(this.#dataset);
  }

  #readOnce(id: PartId): Promise<void> {
    const hash = this.#index.parts[id];
    const reading =
      hash === undefined
        ? Promise.resolve()
        : this.#read(id, hash).then((columns) => {
            this.#open.set(id, columns);
          });
    this.#opening.set(id, reading);
    reading.catch(() => this.#opening.delete(id));
    return reading;
  }

  #needed(asked: readonly RowsAsked[], opened: ReadonlySet<PartId>): PartId[] {
    const { parts } = this.#index;
    const { codes } = this.#directory;
    return neededParts({ parts, places: this.#dataset.places, codes }, asked, opened);
  }

  #withRows(): Dataset {
    const opened = new Set(this.#open.keys());
    const rows: OpenRows = {
      directory: this.#directory,
      open: (asked) => {
        const missing = this.#needed(asked, opened);
        if (missing.length === 0) return undefined;
        const failed = this.#failed;
        if (failed && performance.now() < failed.until) throw failed.error;
        return this.open(missing);
      },
    };
    const figures = new FigureTable(joinRows([this.#none, ...this.#open.values()]), rows);
    return { ...this.#dataset, figures };
  }
}
