import type { Problem } from '../figures/problem.ts';
import type { RenewalParts } from '../renewal/data/renewalTables.ts';
import { CORE_TABLES } from '../tables/contract.ts';
import type { Table } from '../tables/table.ts';
import type { DatasetFiles, OpenOptions } from './datasetFiles.ts';
import type { DatasetParts } from './datasetParts.ts';
import { DESCRIPTION } from './readDescription.ts';
import { type ReadFiles, readFiles } from './readFiles.ts';
import { TABLE_NAMES } from './tableNames.ts';

/** Reads and checks every file, and gives all problems of all of them at once, by file and line. */
export async function openParts(
  dataset: DatasetFiles,
  options: OpenOptions = {},
): Promise<{ parts: DatasetParts | undefined; problems: Problem[] }> {
  const read = await readFiles(dataset, options);
  const { figures, meta, version, landVersion } = read;
  const rowsOf = <Row>({ name, read: readRow }: Table<Row>): Row[] =>
    (read.tables[name]?.rows ?? []).map(({ cells }) => readRow(cells));
  const places = rowsOf(CORE_TABLES.places);
  const indicators = rowsOf(CORE_TABLES.indicators);
  // The same bytes were found free of errors before: the checks need not even be fetched.
  const found =
    [version, landVersion].join(' ').trim() === options.checked
      ? []
      : (await import('./checkFiles.ts')).checkFiles(read, { places, indicators }, options.today);
  options.signal?.throwIfAborted();
  const problems = inOrder([...read.problems, ...found]);
  if (!figures || !meta) return { parts: undefined, problems };
  return {
    problems,
    parts: {
      id: dataset.id,
      ...meta,
      version,
      places,
      indicators,
      sources: rowsOf(CORE_TABLES.sources),
      columns: figures.columns,
      targets: rowsOf(CORE_TABLES.targets),
      contests: rowsOf(CORE_TABLES.contests),
      contestIndicators: rowsOf(CORE_TABLES.contest_indicators),
      adjustments: rowsOf(CORE_TABLES.adjustments),
      awards: rowsOf(CORE_TABLES.awards),
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
