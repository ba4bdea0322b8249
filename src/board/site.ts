import type { Audience } from '../figures/dataset.ts';
import type { Bilingual } from '../figures/language.ts';

/** What each page's HTML says of the site it belongs to. */
export interface Site {
  readonly datasets: readonly SiteDataset[];
  /** An internal site says so on every page. */
  readonly audience: Audience;
  /** The address of this HTML, where it was prerendered; undefined for the shell that any address may open. */
  readonly page: string | undefined;
}

export interface SiteDataset {
  readonly id: string;
  readonly title: Bilingual;
  readonly demo: boolean;
  /** The files that a page opens with, datapackage.json first. */
  readonly files: readonly string[];
  /** The version of those that the pages were made from; undefined where its files hold errors. */
  readonly version: string | undefined;
  /** By application, the files of its tables, which only its page loads, and their version. */
  readonly extensions: Readonly<Record<string, LaterFiles>>;
  /** The releases that are kept frozen, newest first; `name` is the folder's. */
  readonly releases: readonly FrozenName[];
  /** Frozen releases that the site no longer has, the last withdrawn first; absent for none. */
  readonly withdrawn?: readonly WithdrawnRelease[];
  /** Files beside the tables, by their path below the dataset's folder. */
  readonly extras: readonly { readonly name: string; readonly kind: ExtraKind }[];
}

/** Files that a page loads with the others when it comes to them. */
export interface LaterFiles {
  readonly files: readonly string[];
  readonly version: string;
}

/** What a file beside the tables is. */
export type ExtraKind = 'zip' | 'releases' | 'csvw' | 'catalogue' | 'feed' | 'disclosure';

/** A frozen release: its day (ISO), and a name that changes with its bytes. */
export interface FrozenName {
  readonly day: string;
  readonly name: string;
}

/**
 * A frozen release that was taken off the site because it held more than is public now. Its name is
 * left out: it is made of its bytes, from which they could be guessed.
 */
export interface WithdrawnRelease {
  /** The release's day (ISO). */
  readonly day: string;
  /** The day (ISO) of the edition that has it no more. */
  readonly on: string;
  /** The tables in which something was changed or taken back. */
  readonly tables: readonly string[];
}
