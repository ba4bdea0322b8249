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

/**
 * Reads the parts of a dataset. The dataset stays the same object while its table of figures grows;
 * a page that asks for rows that are not open suspends until they are there.
 */
export class PartShelf {
  readonly dataset: Dataset;
  readonly #index: PartIndex;
  readonly #codes: Directory['codes'];
  readonly #read: ReadPart;
  /** The columns without rows. */
  readonly #none: FigureColumns;
  readonly #open = new Map<PartId, FigureColumns>();
  readonly #opening = new Map<PartId, Promise<void>>();
  #failed: { readonly error: Error; readonly until: number } | undefined;

  /** @param tables the dataset's tables, without figures */
  constructor(index: PartIndex, tables: Dataset, read: ReadPart) {
    this.#index = index;
    this.#read = read;
    this.#none = tables.figures.columns;
    const directory = readDirectory(index.directory);
    this.#codes = directory.codes;
    const rows: OpenRows = { directory, open: (asked) => this.#opened(asked) };
    const figures = new FigureTable(this.#none, rows);
    this.dataset = { ...tables, version: index.version, figures };
  }

  /**
   * Opens parts. Those that the dataset does not have are ignored.
   *
   * @throws Error of the first part that could not be read
   */
  async open(ids: readonly PartId[]): Promise<void> {
    const reading = ids.map((id) => this.#opening.get(id) ?? this.#readOnce(id));
    try {
      await Promise.all(reading);
    } catch (error) {
      const failed = error instanceof Error ? error : new Error(String(error));
      // A page that asks again at once must not ask the server in a loop.
      this.#failed = { error: failed, until: performance.now() + A_MOMENT };
      throw failed;
    }
  }

  #opened(asked: readonly RowsAsked[]): Promise<void> | undefined {
    const missing = this.#needed(asked);
    if (missing.length === 0) return undefined;
    const failed = this.#failed;
    if (failed && performance.now() < failed.until) throw failed.error;
    return this.open(missing);
  }

  #readOnce(id: PartId): Promise<void> {
    const hash = this.#index.parts[id];
    const reading =
      hash === undefined
        ? Promise.resolve()
        : this.#read(id, hash).then((columns) => {
            this.#open.set(id, columns);
            this.dataset.figures.grow(joinRows([this.#none, ...this.#open.values()]));
          });
    this.#opening.set(id, reading);
    reading.catch(() => this.#opening.delete(id));
    return reading;
  }

  #needed(asked: readonly RowsAsked[]): PartId[] {
    const division = {
      parts: this.#index.parts,
      places: this.dataset.places,
      codes: this.#codes,
    };
    return neededParts(division, asked, new Set(this.#open.keys()));
  }
}
