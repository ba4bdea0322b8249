import type { CellFault } from '../tables/cellChecks.ts';
import { NearestNames } from '../tables/nearest.ts';
import { say, withoutData } from '../tables/report.ts';

/** The ids that one table defines. */
export class IdSet {
  readonly #ids: ReadonlySet<string>;
  readonly #nearest: NearestNames;

  constructor(
    readonly table: string,
    ids: Iterable<string>,
  ) {
    this.#ids = new Set(ids);
    this.#nearest = new NearestNames(this.#ids);
  }

  /** The fault of a cell that should name one of the ids; an empty cell has none. */
  fault(id: string): CellFault | undefined {
    if (id === '' || this.#ids.has(id)) return undefined;
    const near = this.#nearest.of(id);
    const file = `${this.table}.csv`;
    return {
      code: `unknown-${this.table.slice(0, -1).replace('_', '-')}`,
      expected: withoutData(say(`${file} 里有的代码`, `an id that ${file} defines`)),
      mend: near
        ? say(`是不是 ${near}？`, `did you mean ${near}?`)
        : withoutData(
            say(`改正代码，或先在 ${file} 添加一行`, `correct the id, or add a row to ${file}`),
          ),
    };
  }
}

/**
 * The ids of each table that other tables refer to. A table not read in full is absent, and
 * references to it are not checked.
 */
export type KnownIds = Readonly<Record<string, IdSet | undefined>>;
