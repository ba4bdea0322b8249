import type { FigureColumns } from '../figures/figureTable.ts';
import type { Bilingual } from '../figures/language.ts';
import type { Problem } from '../figures/problem.ts';
import type {
  Adjustment,
  Award,
  Contest,
  ContestIndicator,
  Indicator,
  Place,
  Source,
  Target,
} from '../figures/tables.ts';
import { crossProblems } from './crossChecks.ts';
import { figureCellProblems, type KnownIds } from './figureCellChecks.ts';
import { figureRowProblems } from './figureRowChecks.ts';
import { type FigureRows, readFigureRows } from './figureRows.ts';
import type { DatasetFiles, OpenOptions } from './openDataset.ts';
import { readDescription } from './readDescription.ts';
import { problem, say } from './report.ts';
import { type Row, readSmallTable } from './smallTable.ts';
import { tableProblems } from './tableChecks.ts';
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
import { TABLE_NAMES, TABLES, type TableName } from './tableSchema.ts';
import { VersionHash } from './version.ts';

/** A dataset in plain pieces that may cross from a worker. */
export interface DatasetParts {
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly demo: boolean;
  readonly opening: string | undefined;
  readonly version: string;
  readonly places: readonly Place[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  readonly columns: FigureColumns;
  readonly targets: readonly Target[];
  readonly contests: readonly Contest[];
  readonly contestIndicators: readonly ContestIndicator[];
  readonly adjustments: readonly Adjustment[];
  readonly awards: readonly Award[];
}

/** Reads and checks every file, and gives all problems of all of them at once. */
export async function openParts(
  { id, files }: DatasetFiles,
  { onProgress, signal, today = new Date().toISOString().slice(0, 10) }: OpenOptions,
): Promise<{ parts: DatasetParts | undefined; problems: Problem[] }> {
  const blobs = new Map(files.map(({ name, blob }) => [name, blob]));
  const total = files.reduce((sum, { blob }) => sum + blob.size, 0);
  const hash = new VersionHash();
  let done = 0;
  const watch = {
    signal,
    onBytes: (bytes: Uint8Array) => {
      hash.add(bytes);
      done += bytes.length;
      onProgress?.(Math.min(done, total), total);
    },
  };

  const description = await readDescription(id, blobs.get('datapackage.json'), watch);
  const problems: Problem[] = [...description.problems];
  const rows: Partial<Record<TableName, readonly Row[]>> = {};
  let figures: FigureRows | undefined;
  for (const name of TABLE_NAMES) {
    const file = `${name}.csv`;
    const blob = blobs.get(file);
    if (!blob) {
      if (TABLES[name].required) problems.push(missingTable(file));
      continue;
    }
    if (name === 'figures') {
      figures = await readFigureRows(blob, watch);
      problems.push(...figures.problems);
      continue;
    }
    const table = await readSmallTable(file, blob, TABLES[name], watch);
    rows[name] = table.rows;
    problems.push(...table.problems);
  }

  const known: KnownIds = {
    places: idsOf(rows.places, 'place'),
    indicators: idsOf(rows.indicators, 'indicator'),
    sources: idsOf(rows.sources, 'source'),
    contests: idsOf(rows.contests, 'contest'),
  };
  problems.push(...tableProblems(rows, known));
  const places = (rows.places ?? []).map(placeOf);
  const indicators = (rows.indicators ?? []).map(indicatorOf);
  if (figures) {
    const byId = new Map<string, Indicator>(indicators.map((one) => [one.id, one]));
    problems.push(...figureCellProblems(figures, known));
    problems.push(...figureRowProblems(figures.columns, byId, today));
    const placeById = new Map<string, Place>(places.map((one) => [one.id, one]));
    problems.push(...crossProblems(figures.columns, byId, placeById));
  }
  signal?.throwIfAborted();
  if (!figures || !description.meta) return { parts: undefined, problems };
  return {
    problems,
    parts: {
      id,
      ...description.meta,
      version: hash.text(),
      places,
      indicators,
      sources: (rows.sources ?? []).map(sourceOf),
      columns: figures.columns,
      targets: (rows.targets ?? []).map(targetOf),
      contests: (rows.contests ?? []).map(contestOf),
      contestIndicators: (rows.contest_indicators ?? []).map(contestIndicatorOf),
      adjustments: (rows.adjustments ?? []).map(adjustmentOf),
      awards: (rows.awards ?? []).map(awardOf),
    },
  };
}

/** A table that is not there knows no ids; then nothing is said of each id that names it. */
function idsOf(rows: readonly Row[] | undefined, column: string): ReadonlySet<string> | undefined {
  return rows && new Set(rows.map(({ cells }) => cells[column] ?? ''));
}

function missingTable(file: string): Problem {
  return problem(
    'error',
    'missing-table',
    { file },
    say(`文件夹里有 ${file}`, `${file} in the folder`),
    say(
      `补上 ${file}；表头见 README 的数据约定`,
      `add ${file}; the README’s data contract gives its header`,
    ),
  );
}
