import type { Dataset } from '../../figures/dataset.ts';
import type { Indicator, Place, Source } from '../../figures/tables.ts';

/**
 * What a reader has made because the dataset has no such thing, or has given another name: a row of
 * an id that the dataset has replaces its row.
 */
export interface NewEntries {
  readonly places: readonly Place[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
}

export const NO_ENTRIES: NewEntries = { places: [], indicators: [], sources: [] };

/** The tables that a row's ids name: the dataset's, with the new entries behind. */
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

/** The entries with one more place; it takes the place of one with its id. */
export const withPlace = (made: NewEntries, place: Place): NewEntries => ({
  ...made,
  places: [...made.places.filter(({ id }) => id !== place.id), place],
});

export const withIndicator = (made: NewEntries, indicator: Indicator): NewEntries => ({
  ...made,
  indicators: [...made.indicators.filter(({ id }) => id !== indicator.id), indicator],
});

const LONGEST = 30;

/** An id for a new thing: the letters and digits of its name, and a number where that is taken. */
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
