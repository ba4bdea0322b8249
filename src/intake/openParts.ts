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
import type { CellFault } from './cellChecks.ts';
import { contestProblems } from './contestChecks.ts';
import { crossProblems } from './crossChecks.ts';
import { figureCellProblems } from './figureCellChecks.ts';
import { figureRowProblems } from './figureRowChecks.ts';
import { type FigureRows, readFigureRows } from './figureRows.ts';
import { missingTable } from './fileProblems.ts';
import { IdSet, type KnownIds } from './knownIds.ts';
import type { DatasetFiles, OpenOptions } from './openDataset.ts';
import { DESCRIPTION, readDescription } from './readDescription.ts';
import { problem } from './report.ts';
import { readSmallTable } from './smallTable.ts';
import { type TableRows, tableProblems } from './tableChecks.ts';
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
import { TABLE_NAMES, TABLES } from './tableSchema.ts';
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

/** Reads and checks every file, and gives all problems of all of them at once, by file and line. */
export async function openParts(
  { id, files }: DatasetFiles,
  { onProgress, signal, today = todayInChina() }: OpenOptions,
): Promise<{ parts: DatasetParts | undefined; problems: Problem[] }> {
  const blobs = new Map(files.map(({ name, blob }) => [name, blob]));
  const total = files.reduce((sum, { blob }) => sum + blob.size, 0);
  const hash = new VersionHash();
  let done = 0;
  const watch = {
    signal,
    onBytes: (bytes: Uint8Array<ArrayBuffer>) => {
      hash.add(bytes);
      done += bytes.length;
      // A file read again in another encoding counts twice.
      onProgress?.(Math.min(done, total), total);
    },
  };

  hash.startFile(DESCRIPTION);
  const { meta, problems } = await readDescription(id, blobs.get(DESCRIPTION), watch);
  const rows: { -readonly [Name in keyof TableRows]: TableRows[Name] } = {};
  const known: { -readonly [Name in keyof KnownIds]: KnownIds[Name] } = {};
  let figures: FigureRows | undefined;
  for (const name of TABLE_NAMES) {
    const file = `${name}.csv`;
    const blob = blobs.get(file);
    if (!blob) {
      if (TABLES[name].required) problems.push(missingTable(file));
      continue;
    }
    hash.startFile(file);
    if (name === 'figures') {
      figures = await readFigureRows(blob, watch);
      problems.push(...figures.problems);
      continue;
    }
    const table = await readSmallTable(file, blob, TABLES[name], watch);
    problems.push(...table.problems);
    if (!table.rows) continue;
    rows[name] = table.rows;
    const [key = ''] = TABLES[name].key ?? [];
    if (table.complete)
      known[name] = new IdSet(
        name,
        table.rows.map(({ cells }) => cells[key] ?? ''),
      );
  }

  const places = (rows.places ?? []).map(placeOf);
  const indicators = (rows.indicators ?? []).map(indicatorOf);
  const indicatorById = new Map<string, Indicator>(indicators.map((one) => [one.id, one]));
  const placeById = new Map<string, Place>(places.map((one) => [one.id, one]));
  const found = [tableProblems(rows, known, indicatorById), contestProblems(rows)];
  if (figures) {
    found.push(figureCellProblems(figures, known));
    found.push(figureRowProblems(figures, indicatorById, today));
    found.push(crossProblems(figures.columns, indicatorById, placeById));
  }
  const opening = known.places?.fault(meta?.opening ?? '');
  if (opening) found.push([unknownOpening(meta?.opening ?? '', opening)]);
  signal?.throwIfAborted();
  const all = inOrder([problems, ...found].flat());
  if (!figures || !meta) return { parts: undefined, problems: all };
  return {
    problems: all,
    parts: {
      id,
      ...meta,
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

/** The day (ISO) it is where the figures come from, on whatever machine this runs. */
function todayInChina(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

const FILE_ORDER = [DESCRIPTION, ...TABLE_NAMES.map((name) => `${name}.csv`)];

function inOrder(problems: readonly Problem[]): Problem[] {
  const place = new Map(FILE_ORDER.map((file, i) => [file, i]));
  return problems.toSorted(
    (a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || (a.line ?? 0) - (b.line ?? 0),
  );
}

function unknownOpening(value: string, { expected, mend }: CellFault): Problem {
  const spot = { file: DESCRIPTION, column: 'red_banner.opening', value };
  return problem('warning', 'unknown-opening', spot, expected, mend);
}
