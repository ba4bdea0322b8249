import type { Extension } from './extension.ts';

/** A dataset's files by name; datapackage.json is one of them. */
export interface DatasetFiles {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly blob: Blob }[];
}

export interface OpenOptions {
  /** The applications whose tables are opened too, where the files hold them. */
  readonly extensions?: readonly Extension[];
  /** Bytes read so far, of all bytes. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** The day (ISO) after which a release lies in the future; today where left out. */
  readonly today?: string;
  /** A version that was found free of errors before, followed by those of the applications whose tables are opened too, each after a space; these bytes are not checked again. */
  readonly checked?: string | undefined;
}
