import type { Dataset } from '../figures/dataset.ts';
import type { Figure } from '../figures/figure.ts';
import { packageText } from '../intake/dataPackage.ts';
import { TABLE_NAMES, type TableName } from '../intake/tableNames.ts';
import { TABLES } from '../intake/tables.ts';
import { writeCsv } from '../intake/writeCsv.ts';
import type { RenewalCase } from '../renewal/data/renewalCase.ts';
import { renewalTables } from '../renewal/data/renewalTables.ts';
import { caseCells } from '../renewal/tables/renewalCells.ts';
import { renewalRows } from '../renewal/tables/renewalRows.ts';
import type { Cells } from '../tables/column.ts';
import { CORE_TABLES } from '../tables/contract.ts';

/** A file of a dataset's folder. */
export interface DatasetFile {
  readonly name: string;
  readonly text: string;
}

// Excel in Chinese takes a file without it for GBK.
const BOM = '\ufeff';

const DESCRIPTION = 'datapackage.json';

/**
 * The files of a dataset by the data contract, datapackage.json first: what intake reads back as the
 * same dataset. Nothing but the contract's columns is written, whatever the folder held.
 */
export function datasetFiles(
  dataset: Omit<Dataset, 'figures' | 'version'>,
  figures: Iterable<Figure>,
): DatasetFile[] {
  const rows = rowsOf(dataset, figures);
  const tables = TABLE_NAMES.filter((name) => TABLES[name].required || rows[name].length > 0);
  return [
    { name: DESCRIPTION, text: packageText(dataset, tables) },
    ...tables.map((name) => ({ name: `${name}.csv`, text: csvOf(name, rows[name]) })),
  ];
}

/** figures.csv of some figures. */
export function figuresCsv(figures: Iterable<Figure>): string {
  return csvOf('figures', Array.from(figures, CORE_TABLES.figures.write));
}

/** cases.csv of some cases. */
export function casesCsv(cases: Iterable<RenewalCase>): string {
  return csvOf('cases', Array.from(cases, caseCells));
}

function csvOf(name: TableName, rows: readonly Cells[]): string {
  const header = TABLES[name].columns.map((column) => column.name);
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
    targets: dataset.targets.map(CORE_TABLES.targets.write),
    contests: dataset.contests.map(CORE_TABLES.contests.write),
    contest_indicators: dataset.contestIndicators.map(CORE_TABLES.contest_indicators.write),
    adjustments: dataset.adjustments.map(CORE_TABLES.adjustments.write),
    awards: dataset.awards.map(CORE_TABLES.awards.write),
    ...renewalRows(renewalTables(dataset.renewal)),
  };
}
