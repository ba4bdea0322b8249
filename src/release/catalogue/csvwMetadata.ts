import type { Dataset } from '../../figures/dataset.ts';
import type { Bilingual } from '../../figures/language.ts';
import type { TableSchema } from '../../tables/schema.ts';
import { csvwColumn, type FlagWords, unknownColumn } from './csvwColumn.ts';
import { fullDescription } from './fullDescription.ts';
import { type Json, scriptSafeJsonFile } from './scriptSafeJson.ts';
import { sourcePublishers } from './sourcePublishers.ts';
import { webLink } from './webLink.ts';

/** A table of the folder, `<name>.csv`. */
export interface CsvwTable {
  readonly schema: TableSchema;
  /**
   * Its columns as printed in the file, because CSVW counts them; by default all columns of the
   * contract in order.
   */
  readonly header?: readonly string[];
  readonly flags?: FlagWords;
}

export interface CsvwOptions {
  /**
   * The address of the folder, made by `siteAddress`; undefined for a description relative to
   * itself.
   */
  readonly base?: string;
  /** The day of the newest release (ISO); undefined if none is dated. */
  readonly modified: string | undefined;
  /** The address of the licence's text; undefined if it is not on the web. */
  readonly license: string | undefined;
}

/**
 * The folder's tables in CSV on the Web (W3C, Metadata Vocabulary for Tabular Data), by the
 * contract of intake.
 *
 * @returns the text of `csv-metadata.json`, where readers look for the description of a folder
 */
export function csvwMetadata(
  dataset: Dataset,
  tables: readonly CsvwTable[],
  { base, modified, license }: CsvwOptions,
): string {
  const description = { zh: fullDescription(dataset, 'zh'), en: fullDescription(dataset, 'en') };
  const publishers = sourcePublishers(dataset);
  const licence = license === undefined ? undefined : webLink(license);
  const present = tables.map(({ schema }) => schema);
  return scriptSafeJsonFile({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh', '@base': base }],
    '@type': 'TableGroup',
    'dc:identifier': dataset.id,
    'dc:title': bilingual(dataset.title),
    'dc:description': bilingual(description),
    'dc:publisher': publishers.length > 0 ? publishers : undefined,
    'dc:license': licence === undefined ? undefined : { '@id': licence },
    'dc:modified': modified === undefined ? undefined : { '@type': 'xsd:date', '@value': modified },
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, encoding: 'utf-8', header: true },
    tables: tables.map((table) => describeTable(table, present)),
  });
}

const bilingual = ({ zh, en }: Bilingual): Json =>
  [{ '@language': 'zh', '@value': zh }].concat(
    en === '' ? [] : [{ '@language': 'en', '@value': en }],
  );

function describeTable(
  { schema, header, flags }: CsvwTable,
  present: readonly TableSchema[],
): Json {
  const { name, columns, key } = schema;
  const printed = header ?? columns.map((column) => column.name);
  const there = (column: string) => printed.includes(column);
  const keys = foreignKeys(schema, present).filter(({ columnReference }) =>
    columnReference.every(there),
  );
  return {
    url: `${name}.csv`,
    tableSchema: {
      columns: printed.map((title) => {
        const column = columns.find((one) => one.name === title);
        return column ? csvwColumn(column, flags) : unknownColumn(title);
      }),
      primaryKey: key?.every(there) ? key : undefined,
      foreignKeys:
        keys.length > 0
          ? keys.map(({ columnReference, resource, referenced }) => ({
              columnReference,
              reference: { resource: `${resource}.csv`, columnReference: referenced },
            }))
          : undefined,
    },
  };
}

interface ForeignKey {
  readonly columnReference: readonly string[];
  readonly resource: string;
  readonly referenced: readonly string[];
}

/**
 * The references of a table's rows. A reference must match exactly one row, so a contest is
 * referenced only together with its version. A table that names only the contest has no reference,
 * because CSVW cannot express it.
 */
function foreignKeys({ columns }: TableSchema, present: readonly TableSchema[]): ForeignKey[] {
  return columns.flatMap(({ name, refersTo }): ForeignKey[] => {
    const target = present.find((one) => one.name === refersTo);
    if (!refersTo || !target) return [];
    const [first, ...rest] = target.key ?? [];
    const whole = rest.every((part) => columns.some((column) => column.name === part));
    if (first === undefined || !whole) return [];
    return [{ columnReference: [name, ...rest], resource: refersTo, referenced: [first, ...rest] }];
  });
}
