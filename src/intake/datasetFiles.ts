/** A dataset's files by name; datapackage.json is one of them. */
export interface DatasetFiles {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly blob: Blob }[];
}

export interface OpenOptions {
  /** Bytes read so far, of all bytes. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** The day (ISO) after which a release lies in the future; today where left out. */
  readonly today?: string;
  /** A version that was found free of errors before, with that of land renewal after a space where its tables are opened too; these bytes are not checked again. */
  readonly checked?: string | undefined;
}
