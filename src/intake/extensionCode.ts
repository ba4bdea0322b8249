import type { DisclosureRules } from '../figures/disclosure.ts';
import type { PlaceId, SourceId } from '../figures/figure.ts';
import type { Source } from '../figures/tables.ts';
import type { Cells } from '../tables/column.ts';
import type { TableSchema } from '../tables/schema.ts';

type Sources = ReadonlyMap<SourceId, Source>;

/** Rows by table name, in the cells of the contract. */
export type RowsByTable = Readonly<Record<string, readonly Cells[]>>;

/** A table of an application in an earlier public edition. */
export interface PublishedTable {
  readonly table: string;
  /** ISO day of that edition; '' if unknown. */
  readonly day: string;
  readonly rows: readonly Cells[];
}

/** A file beside the tables of an internal edition. */
export interface RecordFile {
  readonly name: string;
  readonly text: string;
}

/** The circumstances that decide the content of a public edition. */
export interface PublicContext {
  /** ISO day of the edition. */
  readonly day: string;
  readonly sources: Sources;
  /** Keeps rows about single firms, because they are fictional. */
  readonly fictionalRows: boolean;
  /** The dataset's own rules of disclosure control. */
  readonly rules: DisclosureRules | undefined;
  /** Tables of earlier public editions, which readers may own. */
  readonly published: readonly PublishedTable[];
}

/** The operations on an application's data that the core needs, as pure functions. */
export interface ExtensionCode<Data> {
  /** In the order of a dataset's files. */
  readonly schemas: readonly TableSchema[];
  readonly rows: (data: Data) => RowsByTable;
  /** The sources that its rows cite. */
  readonly sources: (data: Data) => Iterable<SourceId>;
  /** The places that its rows name. */
  readonly places: (data: Data) => Iterable<PlaceId>;
  /** The data known at the end of a day (ISO). */
  readonly asOf: (data: Data, sources: Sources, day: string) => Data;
  /** The part of the data that a public edition shows. */
  readonly publicEdition: (data: Data, context: PublicContext) => Data;
  /**
   * A file only for the office that lists what a public edition suppresses and why; undefined if
   * nothing.
   */
  readonly record: (data: Data, context: PublicContext) => RecordFile | undefined;
}

/**
 * The same operations bound to the data of one dataset; `Attached` is the data with bound
 * operations.
 */
export interface Hooks<Attached> {
  readonly schemas: readonly TableSchema[];
  readonly rows: () => RowsByTable;
  readonly sources: () => Iterable<SourceId>;
  readonly places: () => Iterable<PlaceId>;
  readonly asOf: (sources: Sources, day: string) => Attached;
  readonly publicEdition: (context: PublicContext) => Attached;
  readonly record: (context: PublicContext) => RecordFile | undefined;
}
