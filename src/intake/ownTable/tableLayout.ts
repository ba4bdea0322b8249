import { type Field, type HeaderCell, onlyHeads } from './headerWords.ts';
import type { SheetRow } from './ownSheet.ts';

export type Layout = 'tidy' | 'wide-periods' | 'wide-places' | 'wide-indicators';

/** The layout of a table: its columns by content, and the columns whose header is itself a name. */
export interface TablePlan {
  readonly layout: Layout;
  readonly fields: ReadonlyMap<Field, number>;
  /** More than one if a year and a quarter are in separate columns. */
  readonly periods: readonly number[];
  /** The kind of names in the headers of the spread columns. */
  readonly spread: { readonly over: Spread; readonly columns: readonly HeaderCell[] } | undefined;
  /** The text of the first cell, if it is not a heading for the cells below it. */
  readonly corner: string;
  /** Columns without readable content. */
  readonly unread: readonly HeaderCell[];
}

type Spread = 'period' | 'place' | 'indicator';

/** Recognises names, to tell columns apart. */
export interface NameSense {
  readonly isPeriod: (text: string) => boolean;
  readonly isPlace: (text: string) => boolean;
  readonly isIndicator: (text: string) => boolean;
  readonly isUnit: (text: string) => boolean;
  /** True if the file's name gives the period of a table without one. */
  readonly periodInName: boolean;
}

const SAMPLE = 50;
// The least share of a column's cells of one kind, because a few are blank or misspelt.
const MOSTLY = 0.6;

/** Recognises the layout of a table; undefined for an unknown one. */
export function layoutOf(
  header: readonly HeaderCell[],
  body: readonly SheetRow[],
  sense: NameSense,
): TablePlan | undefined {
  return new Finder(header, body, sense).plan();
}

class Finder {
  readonly #fields = new Map<Field, number>();
  readonly #periods: number[] = [];
  /** Columns that no heading explains. */
  #free: HeaderCell[];

  constructor(
    readonly header: readonly HeaderCell[],
    readonly body: readonly SheetRow[],
    readonly sense: NameSense,
  ) {
    const hasPlace = header.some(({ field }) => field === 'place');
    this.#free = header.filter((cell) => !this.#placed(cell, hasPlace));
  }

  plan(): TablePlan | undefined {
    return this.#layered() ?? this.#tidy() ?? this.#widePeriods() ?? this.#wideNames();
  }

  #placed({ at, field, either, passedOver }: HeaderCell, hasPlace: boolean): boolean {
    if (passedOver) return true;
    if (field === undefined) return false;
    if (field === 'period') {
      this.#periods.push(at);
      return true;
    }
    const meant = either && !hasPlace && !this.#mostly(at, this.sense.isUnit) ? 'place' : field;
    if (this.#fields.has(meant)) return false;
    this.#fields.set(meant, at);
    return true;
  }

  #mostly(at: number, test: (text: string) => boolean): boolean {
    const cells = this.body
      .slice(0, SAMPLE)
      .map(({ cells }) => (cells[at] ?? '').trim())
      .filter((text) => text !== '');
    return cells.length > 0 && cells.filter(test).length >= cells.length * MOSTLY;
  }

  #named(...fields: Field[]): boolean {
    return fields.some((field) => this.#fields.has(field));
  }

  #tidy(): TablePlan | undefined {
    const dated = this.#periods.length > 0 || this.sense.periodInName;
    const named = this.#named('place', 'indicator', 'place_name', 'indicator_name');
    if (!this.#fields.has('value') || !dated || !named) return undefined;
    return this.#planOf('tidy', undefined, []);
  }

  /**
   * Names over periods, or periods over names. The kind of the names decides the kind of the rows.
   */
  #layered(): TablePlan | undefined {
    const columns = this.#free.filter(({ period }) => period !== '');
    const [first] = columns;
    if (!first) return undefined;
    const count = (test: (text: string) => boolean) =>
      columns.filter(({ text }) => test(text)).length;
    const over =
      count(this.sense.isPlace) > count(this.sense.isIndicator) && !this.#named('place')
        ? 'place'
        : 'indicator';
    const field = over === 'place' ? 'indicator' : 'place';
    const column = this.#free.find(({ at }) => at < first.at);
    if (column && !this.#named('place', 'place_name', 'indicator')) this.#take(field, column);
    return this.#planOf(`wide-${over}s`, over, columns);
  }

  #widePeriods(): TablePlan | undefined {
    const columns = this.#free.filter(({ text }) => this.sense.isPeriod(text));
    const [first] = columns;
    if (!first) return undefined;
    const before = this.#free.filter(({ at }) => at < first.at);
    const after = this.#free.filter(({ at, text }) => at > first.at && text !== '');
    if (columns.length * 2 < after.length + 1) return undefined;
    this.#nameColumns(before);
    return this.#planOf('wide-periods', 'period', columns);
  }

  #wideNames(): TablePlan | undefined {
    const [first, ...others] = this.#free;
    if (this.#periods.length === 0 && first?.at === 0 && this.#mostly(0, this.sense.isPeriod)) {
      this.#periods.push(0);
      this.#free = others;
    }
    if (this.#periods.length === 0 && !this.sense.periodInName) return undefined;
    if (!this.#named('place', 'place_name')) {
      const place = this.#free.find(
        ({ at }) => this.#periods.every((p) => at <= p + 1) && this.#mostly(at, this.sense.isPlace),
      );
      // In a table without period columns, the first column names the places.
      const column = place ?? (this.#periods.length === 0 ? this.#free[0] : undefined);
      if (column && !this.#fields.has('indicator')) this.#take('place', column);
    }
    const columns = this.#free.filter(({ text }) => text !== '');
    if (columns.length === 0) return undefined;
    if (this.#named('place', 'place_name')) {
      return this.#named('indicator', 'indicator_name')
        ? undefined
        : this.#planOf('wide-indicators', 'indicator', columns);
    }
    const count = (test: (text: string) => boolean) =>
      columns.filter(({ text }) => test(text)).length;
    return count(this.sense.isIndicator) > count(this.sense.isPlace) && !this.#named('indicator')
      ? this.#planOf('wide-indicators', 'indicator', columns)
      : this.#planOf('wide-places', 'place', columns);
  }

  /** Decides for the leading columns of a table of periods if they name places or indicators. */
  #nameColumns(columns: readonly HeaderCell[]): void {
    for (const column of columns) {
      const indicators =
        this.#named('place') ||
        (this.#mostly(column.at, this.sense.isIndicator) &&
          !this.#mostly(column.at, this.sense.isPlace));
      const field = indicators ? 'indicator' : 'place';
      if (!this.#fields.has(field)) this.#take(field, column);
    }
  }

  #take(field: Field, column: HeaderCell): void {
    this.#fields.set(field, column.at);
    this.#free = this.#free.filter(({ at }) => at !== column.at);
  }

  #planOf(layout: Layout, over: Spread | undefined, columns: readonly HeaderCell[]): TablePlan {
    const corner = this.header[0]?.text ?? '';
    return {
      layout,
      fields: this.#fields,
      periods: this.#periods,
      spread: over && { over, columns },
      corner: layout === 'tidy' || onlyHeads(corner) ? '' : corner,
      unread: this.#free.filter((cell) => cell.text !== '' && !columns.includes(cell)),
    };
  }
}
