import type { Problem } from '../figures/problem.ts';
import { CORE_TABLES } from '../tables/contract.ts';
import { readLists } from '../tables/lists.ts';
import type { Table } from '../tables/table.ts';
import { TABLE_NAMES } from '../tables/tableNames.ts';
import type { DatasetFiles, OpenOptions } from './datasetInput.ts';
import type { DatasetParts } from './datasetParts.ts';
import type { Extension } from './extension.ts';
import { DESCRIPTION } from './readDescription.ts';
import { readFiles } from './readFiles.ts';
import { rowsByTable } from './rowsByTable.ts';

/** Reads and checks every file; returns the problems of all files together, by file and line. */
export async function openParts(
  dataset: DatasetFiles,
  options: OpenOptions = {},
): Promise<{ parts: DatasetParts | undefined; problems: Problem[] }> {
  const read = await readFiles(dataset, options);
  const { figures, meta, version } = read;
  const rowsOf = <Row>({ name, read: readRow }: Table<Row>): Row[] =>
    (read.tables[name]?.rows ?? []).map(({ cells }) => readRow(cells));
  const places = rowsOf(CORE_TABLES.places);
  const indicators = rowsOf(CORE_TABLES.indicators);
  // These bytes had no errors in an earlier check, so the checks are not even loaded.
  const found =
    options.inParts ||
    [version, ...read.extensions.map((one) => one.version)].join(' ') === options.checked
      ? []
      : await (await import('./checkFiles.ts')).checkFiles(
          read,
          { places, indicators },
          options.today,
        );
  options.signal?.throwIfAborted();
  const problems = inOrder([...read.problems, ...found], options.extensions);
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
      ...readLists((name) => (read.tables[name]?.rows ?? []).map(({ cells }) => cells)),
      extensions: read.extensions.map((one) => one.reading.data(rowsByTable(read), one.version)),
    },
  };
}

function inOrder(problems: readonly Problem[], extensions: readonly Extension[] = []): Problem[] {
  const tables = [...TABLE_NAMES, ...extensions.flatMap((one) => one.tables)];
  const place = new Map(
    [DESCRIPTION, ...tables.map((name) => `${name}.csv`)].map((file, i) => [file, i]),
  );
  return problems.toSorted(
    (a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || (a.line ?? 0) - (b.line ?? 0),
  );
}
