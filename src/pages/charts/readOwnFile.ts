import { CHART_MEASURES, type ChartMeasure } from '../../charts/workbench/chartChoices.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Problem } from '../../figures/problem.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import { besideDataset } from '../../intake/ownTable/besideDataset.ts';
import { readOwnCells } from '../../intake/ownTable/readOwnCells.ts';
import { readOwnTable } from '../../intake/ownTable/readOwnTable.ts';
import { withOwnTable } from '../../intake/ownTable/withOwnTable.ts';

/** A reader's own file after reading. It stays in the page. */
export interface OwnFile {
  readonly name: string;
  /** The number of figures read. */
  readonly count: number;
  readonly problems: readonly Problem[];
  /** The first indicator of the file, its measure, and its places. */
  readonly opening:
    | {
        readonly indicator: Indicator;
        readonly measure: ChartMeasure | undefined;
        readonly places: readonly Place[];
      }
    | undefined;
  /** Returns the dataset together with the file's figures. */
  readonly join: (dataset: Dataset) => Dataset;
}

/** Reads a file for a dataset. Errors in the file become its problems. */
export async function readOwnFile(file: File, dataset: Dataset): Promise<OwnFile> {
  const { name } = file;
  const read = await readOwnCells({ name, blob: file });
  if ('problems' in read) {
    return { name, count: 0, problems: read.problems, opening: undefined, join: (one) => one };
  }
  const table = readOwnTable(read.cells, dataset, name);
  const join = (one: Dataset) => withOwnTable(one, besideDataset(table, one));
  const own = besideDataset(table, dataset);
  const joined = join(dataset);
  const row = own.rows.find(({ value }) => value);
  const first = row?.indicator;
  const indicator = first && joined.indicators.get(first);
  const ids = new Set(own.rows.filter((one) => one.indicator === first).map(({ place }) => place));
  return {
    name,
    count: own.rows.filter(({ value }) => value).length,
    problems: [...read.warnings, ...own.problems],
    opening: indicator && {
      indicator,
      measure: CHART_MEASURES.find((one) => one === row?.measure),
      places: [...ids].flatMap((id) => joined.places.get(id) ?? []),
    },
    join,
  };
}
