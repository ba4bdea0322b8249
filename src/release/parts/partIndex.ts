import type { Place } from '../../figures/tables.ts';
import type { StoredDirectory } from './storedDirectory.ts';

/**
 * The id of a part: every figure; those of a place; or those of all places directly below a parent
 * in one year. A field of places is read from few parts, and so is one place.
 */
export type PartId = 'all' | `place/${string}` | `field/${string}/${number}`;

export const placePart = (place: string): PartId => `place/${place}`;
export const fieldPart = ({ parent }: Pick<Place, 'parent'>, year: number): PartId =>
  `field/${parent ?? ''}/${year}`;

/** The file, below a dataset's folder, that says which parts the dataset has. */
export const INDEX_FILE = 'index.json';

/** The folder of the parts; a part is named after its bytes, so it never changes. */
export const PARTS_FOLDER = 'parts';

/** The parts of a dataset, and what it states without its figures. */
export interface PartIndex {
  readonly version: string;
  /** The hash in the name of the file with all tables but figures.csv. */
  readonly tables: string;
  /** The hash in the name of each part. */
  readonly parts: Readonly<Partial<Record<PartId, string>>>;
  readonly directory: StoredDirectory;
}

export const tablesFile = (hash: string): string => `${PARTS_FOLDER}/${hash}.json`;
export const partFile = (hash: string): string => `${PARTS_FOLDER}/${hash}.csv`;

/** The column of a part with the number of each row in figures.csv, from 0. */
export const ROW_COLUMN = 'row';
