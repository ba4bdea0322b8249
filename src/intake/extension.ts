import type { Held, Slot } from '../figures/extensionData.ts';
import type { Problem } from '../figures/problem.ts';
import type { TableSchema } from '../tables/schema.ts';
import type { ByteWatch } from './decode.ts';
import type { ExtensionCode, Hooks } from './extensionCode.ts';
import type { KnownIds } from './knownIds.ts';
import type { TableRows } from './tableChecks.ts';

/** A table that its application stores in a form of its own. */
export interface LargeTable {
  /**
   * The ids that other tables may refer to; undefined if rows were lost to broken quotes or commas.
   */
  readonly ids: Iterable<string> | undefined;
  readonly problems: readonly Problem[];
}

/** Reads an application's tables of one dataset into its typed data. */
export interface TableReading<Data> {
  /** Reads a table too large to keep row by row; undefined for a table that is kept so. */
  readonly large: (table: string, blob: Blob, watch: ByteWatch) => Promise<LargeTable> | undefined;
  /** Checks its tables beyond cells, keys and references. */
  readonly check: (rows: TableRows, known: KnownIds) => Promise<readonly Problem[]>;
  /** Its tables as typed data; `version` changes with any byte of them. */
  readonly data: (rows: TableRows, version: string) => Data;
}

/** The reader of an application's tables. */
export interface TableReader<Data> {
  /** In the order of a dataset's files. */
  readonly schemas: readonly TableSchema[];
  /** Begins to read one dataset. */
  readonly start: () => TableReading<Data>;
}

/**
 * An application beside the core, for any code that opens a dataset. Its code is loaded together
 * with its tables.
 */
export interface Extension {
  readonly id: string;
  /** The names of its tables, in the order of a dataset's files. */
  readonly tables: readonly string[];
  /**
   * Tables about single firms and people: a public site has none of their rows, unless they are
   * fictional.
   */
  readonly closed: readonly string[];
  /**
   * Tables of numbers that reveal more when compared between editions: a public edition must take
   * the tables already published into account.
   */
  readonly lasting: readonly string[];
  readonly reader: () => Promise<TableReader<Held>>;
  /**
   * Attaches the operations that the core needs; undefined if the dataset has no data for the
   * application.
   */
  readonly attach: (holder: Holder) => Promise<Attachment | undefined>;
}

interface Holder {
  readonly extensions: readonly Held[];
}

/**
 * An application's data in a dataset opened with its applications. On a page the data come without
 * the hooks, because no page writes an edition.
 */
export class Attachment implements Held {
  readonly id: string;
  readonly version: string;
  readonly data: unknown;

  constructor(
    readonly extension: Extension,
    { id, version, data }: Held,
    readonly hooks: Hooks<Attachment>,
  ) {
    this.id = id;
    this.version = version;
    this.data = data;
  }
}

/** The data that can be cut to a day or an edition; other data must not enter one. */
export const attachments = ({ extensions }: Holder): Attachment[] =>
  extensions.filter((one) => one instanceof Attachment);

/**
 * Combines the parts of an application: the slot of its data, the facts about its tables, their
 * reader and the operations of an edition.
 */
export function defineExtension<Data extends { readonly version: string }>({
  slot,
  reader,
  code,
  ...described
}: Pick<Extension, 'tables' | 'closed' | 'lasting'> & {
  readonly slot: Slot<Data>;
  readonly reader: () => Promise<TableReader<Data>>;
  readonly code: () => Promise<ExtensionCode<Data>>;
}): Extension {
  const { id } = slot;
  const held = (data: Data): Held => ({ id, version: data.version, data });
  const attach = (known: ExtensionCode<Data>, data: Data): Attachment =>
    new Attachment(extension, held(data), {
      schemas: known.schemas,
      rows: () => known.rows(data),
      sources: () => known.sources(data),
      places: () => known.places(data),
      asOf: (sources, day) => attach(known, known.asOf(data, sources, day)),
      publicEdition: (context) => attach(known, known.publicEdition(data, context)),
      record: (context) => known.record(data, context),
    });
  const extension: Extension = {
    id,
    ...described,
    reader: async () => {
      const { schemas, start } = await reader();
      return { schemas, start: () => withHeld(start(), held) };
    },
    attach: async (holder) => {
      const data = slot.of(holder);
      return data && attach(await code(), data);
    },
  };
  return extension;
}

const withHeld = <Data>(
  { large, check, data }: TableReading<Data>,
  held: (data: Data) => Held,
): TableReading<Held> => ({
  large,
  check,
  data: (rows, version) => held(data(rows, version)),
});
