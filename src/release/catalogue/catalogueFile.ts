/** A file of a published dataset. */
export interface CatalogueFile {
  /** `figures.csv`, `pinghu.zip` */
  readonly name: string;
  readonly bytes?: number | undefined;
  /** Hex digits. */
  readonly sha256?: string | undefined;
}

interface FileKind {
  readonly mediaType: string;
  /** The code in the file-type list of the Publications Office of the EU, which DCAT-AP uses. */
  readonly code: string;
}

const KINDS: ReadonlyMap<string, FileKind> = new Map([
  ['csv', { mediaType: 'text/csv', code: 'CSV' }],
  ['json', { mediaType: 'application/json', code: 'JSON' }],
  [
    'xlsx',
    {
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      code: 'XLSX',
    },
  ],
  ['zip', { mediaType: 'application/zip', code: 'ZIP' }],
]);

/**
 * The kind of a file, by its extension.
 *
 * @throws RangeError for an extension in which no dataset is offered
 */
export function fileKind(name: string): FileKind {
  const kind = KINDS.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
  if (!kind) throw new RangeError(`no kind of data file: ${name}`);
  return kind;
}
