import type { Dataset } from '../figures/dataset.ts';
import type { Figure } from '../figures/figure.ts';
import { attachments } from '../intake/extension.ts';
import type { Cells } from '../tables/column.ts';
import { CORE_TABLES } from '../tables/contract.ts';
import { packageText } from '../tables/dataPackage.ts';
import { writeLists } from '../tables/lists.ts';
import type { TableSchema } from '../tables/schema.ts';
import { TABLE_NAMES, type TableName } from '../tables/tableNames.ts';
import { writeCsv } from '../tables/writeCsv.ts';

/** A file of a dataset's folder. */
export interface DatasetFile {
  readonly name: string;
  readonly text: string;
}

// Without it, Chinese Excel reads the file as GBK.
const BOM = '\ufeff';

const DESCRIPTION = 'datapackage.json';

/**
 * The files of a dataset by the data contract, datapackage.json first; intake reads them back as
 * the same dataset. Only columns of the contract are written.
 *
 * @example
 * datasetFiles(dataset, dataset.figures.all()).map(({ name }) => name); // ['datapackage.json', …]
 */
export function datasetFiles(
  dataset: Omit<Dataset, 'figures' | 'version'>,
  figures: Iterable<Figure>,
): DatasetFile[] {
  const rows = rowsOf(dataset, figures);
  const own = TABLE_NAMES.map((name) => ({ schema: CORE_TABLES[name], rows: rows[name] }));
  const others = attachments(dataset).flatMap(({ hooks }) => {
    const all = hooks.rows();
    return hooks.schemas.map((schema) => ({ schema, rows: all[schema.name] ?? [] }));
  });
  const tables = [...own, ...others].filter((one) => one.schema.required || one.rows.length > 0);
  return [
    {
      name: DESCRIPTION,
      text: packageText(
        dataset,
        tables.map(({ schema }) => schema),
      ),
    },
    ...tables.map((one) => ({
      name: `${one.schema.name}.csv`,
      text: tableCsv(one.schema, one.rows),
    })),
  ];
}

/** The text of figures.csv for some figures. */
export function figuresCsv(figures: Iterable<Figure>): string {
  return tableCsv(CORE_TABLES.figures, Array.from(figures, CORE_TABLES.figures.write));
}

/** The text of the file of a table. */
export function tableCsv({ columns }: TableSchema, rows: readonly Cells[]): string {
  const header = columns.map((column) => column.name);
  return (
    BOM +
    writeCsv(
      header,
      rows.map((cells) => header.map((column) => cells[column] ?? '')),
    )
  );
}

function rowsOf(
  dataset: Omit<Dataset, 'figures' | 'version'>,
  figures: Iterable<Figure>,
): Record<TableName, Cells[]> {
  return {
    places: Array.from(dataset.places.values(), CORE_TABLES.places.write),
    indicators: Array.from(dataset.indicators.values(), CORE_TABLES.indicators.write),
    sources: Array.from(dataset.sources.values(), CORE_TABLES.sources.write),
    figures: Array.from(figures, CORE_TABLES.figures.write),
    ...writeLists(dataset),
  };
}
