import type { DisclosureRules } from '../figures/disclosure.ts';
import type { PlaceId, SourceId } from '../figures/figure.ts';
import type { Source } from '../figures/tables.ts';
import type { Cells } from '../tables/column.ts';
import type { TableSchema } from '../tables/schema.ts';

type Sources = ReadonlyMap<SourceId, Source>;

/** The rows of some tables by the table's name, as the contract writes them. */
export type RowsByTable = Readonly<Record<string, readonly Cells[]>>;

/** A table of an application as an earlier public edition held it. */
export interface PublishedTable {
  readonly table: string;
  /** ISO day of that edition; '' where it does not say so. */
  readonly day: string;
  readonly rows: readonly Cells[];
}

/** A file beside the tables of an internal edition. */
export interface RecordFile {
  readonly name: string;
  readonly text: string;
}

/** What decides over what a public edition shows. */
export interface PublicContext {
  /** ISO day of the edition. */
  readonly day: string;
  readonly sources: Sources;
  /** Leaves rows about single firms in, because they are fictional. */
  readonly fictionalRows: boolean;
  /** The dataset's own rules of disclosure control. */
  readonly rules: DisclosureRules | undefined;
  /** Tables of earlier public editions, which readers may have. */
  readonly published: readonly PublishedTable[];
}

/** What the core asks of an application's data, as pure functions of them. */
export interface ExtensionCode<Data> {
  /** In the order of a dataset's files. */
  readonly schemas: readonly TableSchema[];
  readonly rows: (data: Data) => RowsByTable;
  /** The sources that its rows cite. */
  readonly sources: (data: Data) => Iterable<SourceId>;
  /** The places that its rows name. */
  readonly places: (data: Data) => Iterable<PlaceId>;
  /** The data as they were known at the end of a day (ISO). */
  readonly asOf: (data: Data, sources: Sources, day: string) => Data;
  /** The part of the data that a public edition shows. */
  readonly publicEdition: (data: Data, context: PublicContext) => Data;
  /** A file for the office alone that says what a public edition holds back, and why; undefined for nothing. */
  readonly record: (data: Data, context: PublicContext) => RecordFile | undefined;
}

/** The same, tied to the data of one dataset; `Attached` is the data with their hooks again. */
export interface Hooks<Attached> {
  readonly schemas: readonly TableSchema[];
  readonly rows: () => RowsByTable;
  readonly sources: () => Iterable<SourceId>;
  readonly places: () => Iterable<PlaceId>;
  readonly asOf: (sources: Sources, day: string) => Attached;
  readonly publicEdition: (context: PublicContext) => Attached;
  readonly record: (context: PublicContext) => RecordFile | undefined;
}
