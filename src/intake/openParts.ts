import type { Problem } from '../figures/problem.ts';
import type { RenewalParts } from '../renewal/data/renewalTables.ts';
import type { DatasetFiles, OpenOptions } from './datasetFiles.ts';
import type { DatasetParts } from './datasetParts.ts';
import { DESCRIPTION } from './readDescription.ts';
import { type ReadFiles, readFiles } from './readFiles.ts';
import { TABLE_NAMES } from './tableNames.ts';
import {
  adjustmentOf,
  awardOf,
  contestIndicatorOf,
  contestOf,
  indicatorOf,
  placeOf,
  sourceOf,
  targetOf,
} from './tableRows.ts';

/** Reads and checks every file, and gives all problems of all of them at once, by file and line. */
export async function openParts(
  dataset: DatasetFiles,
  options: OpenOptions = {},
): Promise<{ parts: DatasetParts | undefined; problems: Problem[] }> {
  const read = await readFiles(dataset, options);
  const { tables, figures, meta, version, landVersion } = read;
  const places = (tables.places?.rows ?? []).map(placeOf);
  const indicators = (tables.indicators?.rows ?? []).map(indicatorOf);
  // The same bytes were found free of errors before: the checks need not even be fetched.
  const found =
    [version, landVersion].join(' ').trim() === options.checked
      ? []
      : (await import('./checkFiles.ts')).checkFiles(read, { places, indicators }, options.today);
  options.signal?.throwIfAborted();
  const problems = inOrder([...read.problems, ...found]);
  if (!figures || !meta) return { parts: undefined, problems };
  const rowsOf = (name: keyof typeof tables) => tables[name]?.rows ?? [];
  return {
    problems,
    parts: {
      id: dataset.id,
      ...meta,
      version,
      places,
      indicators,
      sources: rowsOf('sources').map(sourceOf),
      columns: figures.columns,
      targets: rowsOf('targets').map(targetOf),
      contests: rowsOf('contests').map(contestOf),
      contestIndicators: rowsOf('contest_indicators').map(contestIndicatorOf),
      adjustments: rowsOf('adjustments').map(adjustmentOf),
      awards: rowsOf('awards').map(awardOf),
      renewal: await renewalOf(read),
    },
  };
}

async function renewalOf(read: ReadFiles): Promise<RenewalParts | undefined> {
  return read.landVersion
    ? (await import('../renewal/tables/renewalParts.ts')).renewalParts(read)
    : undefined;
}

const FILE_ORDER = [DESCRIPTION, ...TABLE_NAMES.map((name) => `${name}.csv`)];

function inOrder(problems: readonly Problem[]): Problem[] {
  const place = new Map(FILE_ORDER.map((file, i) => [file, i]));
  return problems.toSorted(
    (a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || (a.line ?? 0) - (b.line ?? 0),
  );
}
