import type { Extension } from './extension.ts';

/** A dataset's files by name, including datapackage.json. */
export interface DatasetFiles {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly blob: Blob }[];
}

export interface OpenOptions {
  /** The applications whose tables are opened too, if the files contain them. */
  readonly extensions?: readonly Extension[];
  /** Receives the bytes read so far, and the total. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal;
  /** ISO day after which a release is in the future; today by default. */
  readonly today?: string;
  /**
   * A version that had no errors in an earlier check, followed by the versions of the opened
   * applications, separated by spaces; files of this version are not checked again.
   */
  readonly checked?: string | undefined;
  /**
   * True for the tables of a published dataset without figures.csv, which is read in parts. They
   * were checked when they were published.
   */
  readonly inParts?: boolean | undefined;
}
