import type { Held, Slot } from '../figures/extensionData.ts';
import type { Problem } from '../figures/problem.ts';
import type { TableSchema } from '../tables/schema.ts';
import type { ByteWatch } from './decode.ts';
import type { ExtensionCode, Hooks } from './extensionCode.ts';
import type { KnownIds } from './knownIds.ts';
import type { TableRows } from './tableChecks.ts';

/** A table that its application keeps in a form of its own. */
export interface LargeTable {
  /** The ids that other tables may name; undefined where rows were lost to their quotes or commas. */
  readonly ids: Iterable<string> | undefined;
  readonly problems: readonly Problem[];
}

/** The reading of an application's tables of one dataset, typed by the data that it makes. */
export interface TableReading<Data> {
  /** Reads a table that is too large to keep row by row; undefined for one that is kept so. */
  readonly large: (table: string, blob: Blob, watch: ByteWatch) => Promise<LargeTable> | undefined;
  /** All that is wrong with its tables beyond their cells, keys and references. */
  readonly check: (rows: TableRows, known: KnownIds) => Promise<readonly Problem[]>;
  /** Its tables with their types; `version` changes with any byte of them. */
  readonly data: (rows: TableRows, version: string) => Data;
}

/** What reads the tables of an application. */
export interface TableReader<Data> {
  /** In the order of a dataset's files. */
  readonly schemas: readonly TableSchema[];
  /** Begins to read one dataset. */
  readonly start: () => TableReading<Data>;
}

/** An application beside the core, as whatever opens a dataset knows it. Its code is fetched with its tables. */
export interface Extension {
  readonly id: string;
  /** The names of its tables, in the order of a dataset's files. */
  readonly tables: readonly string[];
  /** Tables about single firms and people: no row of them is on a public site, but of fictional ones. */
  readonly closed: readonly string[];
  /** Tables of numbers that tell more beside their next edition: a public edition is held to those that are out. */
  readonly lasting: readonly string[];
  readonly reader: () => Promise<TableReader<Held>>;
  /** Adds what the core asks of its data; undefined where the dataset has none. */
  readonly attach: (holder: Holder) => Promise<Attachment | undefined>;
}

interface Holder {
  readonly extensions: readonly Held[];
}

/**
 * What a dataset that was opened with its applications holds for one of them. On a page the same
 * data come without the hooks, for no page writes an edition.
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

/** The data that can be cut to a day or an edition; no other may go into one. */
export const attachments = ({ extensions }: Holder): Attachment[] =>
  extensions.filter((one) => one instanceof Attachment);

/**
 * Makes one thing of the parts of an application: the place of its data, what there is to know of its
 * tables, what reads them and what an edition asks of them.
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
