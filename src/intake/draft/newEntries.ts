import type { Dataset } from '../../figures/dataset.ts';
import type { Indicator, Place, Source } from '../../figures/tables.ts';

/**
 * Places, indicators and sources that a reader has made or renamed. A row whose id the dataset has
 * replaces that row.
 */
export interface NewEntries {
  readonly places: readonly Place[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
}

export const NO_ENTRIES: NewEntries = { places: [], indicators: [], sources: [] };

/** The tables that a row's ids refer to: the dataset's, followed by the new entries. */
export type NamedTables = Pick<Dataset, 'places' | 'indicators' | 'sources'>;

export function withEntries(dataset: NamedTables, made: NewEntries): NamedTables {
  return {
    places: new Map([...dataset.places, ...made.places.map((one) => [one.id, one] as const)]),
    indicators: new Map([
      ...dataset.indicators,
      ...made.indicators.map((one) => [one.id, one] as const),
    ]),
    sources: new Map([...dataset.sources, ...made.sources.map((one) => [one.id, one] as const)]),
  };
}

/** The entries with one more place; it replaces one with the same id. */
export const withPlace = (made: NewEntries, place: Place): NewEntries => ({
  ...made,
  places: [...made.places.filter(({ id }) => id !== place.id), place],
});

export const withIndicator = (made: NewEntries, indicator: Indicator): NewEntries => ({
  ...made,
  indicators: [...made.indicators.filter(({ id }) => id !== indicator.id), indicator],
});

const LONGEST = 30;

/** An id for a new entry: the letters and digits of its name, plus a number if the id is taken. */
export function newId(name: string, taken: (id: string) => boolean): string {
  const letters = [...name.normalize('NFKC').trim().toLowerCase()]
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
  const base = [...letters].slice(0, LONGEST).join('') || 'new';
  if (!taken(base)) return base;
  let number = 2;
  while (taken(`${base}_${number}`)) number++;
  return `${base}_${number}`;
}
