import type { Dataset } from './dataset.ts';
import type { PageCount } from './openRows.ts';
import { rowsOf } from './rowsOf.ts';

/** A page holds at most this many figures if they can be divided. */
const ON_A_PAGE = 300;

/** A page of figures: of a whole dataset, a place, a year of a place, or one period of it. */
export interface FigurePage {
  readonly place: string | undefined;
  /** A year for all its periods, or the code of one period. */
  readonly code: string | undefined;
  /** The number of its figures. */
  readonly count: number;
}

/** The pages of a dataset's figures, in the order of places.csv, newest year first. */
export interface FigurePages {
  readonly pages: readonly FigurePage[];
  /** The page of a figure, by its place and the code of its period. */
  pageOf(place: string, period: string): FigurePage | undefined;
}

const known = new WeakMap<Dataset['figures'], FigurePages>();

/**
 * Divides the figures into pages small enough for a phone: by place, then by year, then by period.
 */
export function figurePages({ figures, places }: Pick<Dataset, 'figures' | 'places'>): FigurePages {
  const made = known.get(figures);
  if (made) return made;
  const { length } = figures;
  const counts = figures.directory?.pages ?? pageCounts(figures);
  const pages: FigurePage[] =
    length <= ON_A_PAGE
      ? [{ place: undefined, code: undefined, count: length }]
      : [...places.keys()].flatMap((place) =>
          (counts[place] ?? []).map(([code, count]) => ({ place, code: code || undefined, count })),
        );
  const named = new Map(pages.map((page) => [nameOf(page), page]));
  const divided: FigurePages = {
    pages,
    pageOf: (place, code) => {
      // A period has its own page only if its year was too long for one.
      const names = ['', place, `${place} ${code}`, `${place} ${code.slice(0, 4)}`];
      return names.map((name) => named.get(name)).find(Boolean);
    },
  };
  known.set(figures, divided);
  return divided;
}

const nameOf = ({ place, code }: FigurePage) => [place, code].filter(Boolean).join(' ');

/** The row numbers of a page, in file order. */
export function rowsOnPage(
  figures: Dataset['figures'],
  { place, code = '' }: FigurePage,
): number[] {
  const columns = place === undefined ? figures.columns : figures.columnsFor({ places: [place] });
  const isOn = columns.period.names.map((name) => name === code || name.slice(0, 4) === code);
  const positions = place === undefined ? columns.place.codes.keys() : rowsOf(columns.place, place);
  return [...positions]
    .filter((position) => code === '' || isOn[columns.period.codes[position] ?? -1])
    .map((position) => figures.numberAt(position));
}

/** The pages of each place, by its id. */
export function pageCounts({
  columns,
}: Pick<Dataset['figures'], 'columns'>): Record<string, PageCount[]> {
  const { place, period, length } = columns;
  const byPlace = place.names.map(() => new Map<string, number>());
  for (let row = 0; row < length; row++) {
    const counts = byPlace[place.codes[row] ?? -1];
    const code = period.names[period.codes[row] ?? -1] ?? '';
    counts?.set(code, (counts.get(code) ?? 0) + 1);
  }
  return Object.fromEntries(place.names.map((name, i) => [name, pagesOf(byPlace[i] ?? new Map())]));
}

/** The pages of a place whose periods have these numbers of figures. */
function pagesOf(counts: ReadonlyMap<string, number>): PageCount[] {
  const all = sum(counts.values());
  if (all <= ON_A_PAGE) return [['', all]];
  const years = new Set([...counts.keys()].map((code) => code.slice(0, 4)));
  return [...years].sort(newestFirst).flatMap((year): PageCount[] => {
    const own = [...counts].filter(([code]) => code.startsWith(year));
    const ofYear = sum(own.map(([, count]) => count));
    if (ofYear <= ON_A_PAGE) return [[year, ofYear]];
    return own.sort(([a], [b]) => newestFirst(a, b));
  });
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);
const newestFirst = (a: string, b: string) => (a < b ? 1 : -1);
