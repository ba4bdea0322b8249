import type { Address } from '../../board/address.ts';
import { pageOpened } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import { SOURCES } from '../../board/pages.ts';
import type { Dataset } from '../../figures/dataset.ts';

/** A page holds at most this many figures if they can be divided. */
const ON_A_PAGE = 300;

/** A page of figures: of a whole dataset, a place, a year of a place, or one period of it. */
export interface FigurePage {
  readonly place: string | undefined;
  /** A year for all its periods, or the code of one period. */
  readonly code: string | undefined;
  /** Rows of figures.csv from 0, in file order. */
  readonly rows: readonly number[];
}

/** The pages of a dataset's figures, in the order of places.csv, newest year first. */
export interface FigurePages {
  readonly pages: readonly FigurePage[];
  /** The page that holds a row. */
  pageOf(row: number): FigurePage | undefined;
}

const known = new WeakMap<Dataset['figures'], FigurePages>();

/**
 * Divides the figures into pages small enough for a phone: by place, then by year, then by period.
 */
export function figurePages({ figures, places }: Pick<Dataset, 'figures' | 'places'>): FigurePages {
  const made = known.get(figures);
  if (made) return made;
  const { place, period, length } = figures.columns;
  const all = Array.from({ length }, (_, row) => row);
  const pages: FigurePage[] = [];
  if (length <= ON_A_PAGE) pages.push({ place: undefined, code: undefined, rows: all });
  else {
    const byPlace = groups(all, (row) => place.names[place.codes[row] ?? -1] ?? '');
    for (const id of places.keys()) {
      const rows = byPlace.get(id);
      if (rows)
        pages.push(...pagesOfPlace(id, rows, (row) => period.names[period.codes[row] ?? -1] ?? ''));
    }
  }
  const named = new Map(pages.map((page) => [nameOf(page), page]));
  const parted: FigurePages = {
    pages,
    pageOf: (row) => {
      const id = place.names[place.codes[row] ?? -1] ?? '';
      const code = period.names[period.codes[row] ?? -1] ?? '';
      // A period has its own page only if its year was too long for one.
      const names = ['', `${id}`, `${id} ${code}`, `${id} ${code.slice(0, 4)}`];
      return names.map((name) => named.get(name)).find(Boolean);
    },
  };
  known.set(figures, parted);
  return parted;
}

const nameOf = ({ place, code }: FigurePage) => [place, code].filter(Boolean).join(' ');

function pagesOfPlace(
  place: string,
  rows: readonly number[],
  periodOf: (row: number) => string,
): FigurePage[] {
  if (rows.length <= ON_A_PAGE) return [{ place, code: undefined, rows }];
  const years = [...groups(rows, (row) => periodOf(row).slice(0, 4))].sort(newestFirst);
  return years.flatMap(([year, ofYear]) => {
    if (ofYear.length <= ON_A_PAGE) return [{ place, code: year, rows: ofYear }];
    return [...groups(ofYear, periodOf)]
      .sort(newestFirst)
      .map(([code, ofPeriod]) => ({ place, code, rows: ofPeriod }));
  });
}

const newestFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
  a < b ? 1 : -1;

function groups(rows: readonly number[], keyOf: (row: number) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = found.get(key);
    if (group) group.push(row);
    else found.set(key, [row]);
  }
  return found;
}

/** The address of a page of figures, based on another address of the dataset. */
export function pageAddress(address: Address, page: FigurePage | undefined): Address {
  return { ...pageOpened(address, SOURCES), place: page?.place, period: page?.code };
}

/** The link to a row of figures.csv (counted from 0) on its Sources page. */
export function rowHref(
  dataset: Pick<Dataset, 'figures' | 'places'>,
  address: Address,
  row: number,
): string {
  const page = figurePages(dataset).pageOf(row);
  return `${hrefOf(pageAddress(address, page))}#f-${row + 1}`;
}
