import type { Audience } from '../figures/dataset.ts';
import type { Bilingual } from '../figures/language.ts';
import type { PartId } from '../release/parts/partIndex.ts';

/** The site's description in the HTML of each page. */
export interface Site {
  readonly datasets: readonly SiteDataset[];
  /** Every page of an internal site is marked internal. */
  readonly audience: Audience;
  /**
   * The address of this HTML, if it was prerendered; undefined for the shell, which can open any
   * address.
   */
  readonly page: string | undefined;
  /** The parts of its dataset that this page shows first. */
  readonly parts?: readonly PartId[];
}

export interface SiteDataset {
  readonly id: string;
  readonly title: Bilingual;
  readonly demo: boolean;
  /** The files that a page needs first, datapackage.json first. */
  readonly files: readonly string[];
  /** The version of the files that the pages were built from; undefined if they contain errors. */
  readonly version: string | undefined;
  /** By application: the files of its tables, which only its page loads, and their version. */
  readonly extensions: Readonly<Record<string, LaterFiles>>;
  /** The frozen releases, newest first; `name` is that of the folder. */
  readonly releases: readonly FrozenName[];
  /** Frozen releases withdrawn from the site, the last withdrawn first; absent for none. */
  readonly withdrawn?: readonly WithdrawnRelease[];
  /** Files besides the tables, by their path below the dataset's folder. */
  readonly extras: readonly { readonly name: string; readonly kind: ExtraKind }[];
}

/** Files that a page loads only when it needs them. */
export interface LaterFiles {
  readonly files: readonly string[];
  readonly version: string;
}

/** The kind of a file besides the tables. */
export type ExtraKind = 'zip' | 'releases' | 'csvw' | 'catalogue' | 'feed' | 'disclosure';

/** A frozen release: its day (ISO), and a name that changes with its bytes. */
export interface FrozenName {
  readonly day: string;
  readonly name: string;
}

/**
 * A frozen release withdrawn from the site because it contained data that is no longer public. It
 * has no name here, because the name is a hash of its bytes, from which they could be guessed.
 */
export interface WithdrawnRelease {
  /** The release's day (ISO). */
  readonly day: string;
  /** The day (ISO) of the first edition without it. */
  readonly on: string;
  /** The tables with changed or withdrawn content. */
  readonly tables: readonly string[];
}
