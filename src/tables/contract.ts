import type { DatasetLists } from '../figures/dataset.ts';
import { ADJUSTMENTS, ADJUSTMENTS_WORDS } from './adjustments.ts';
import { AWARDS, AWARDS_WORDS } from './awards.ts';
import { CONTEST_INDICATORS, CONTEST_INDICATORS_WORDS } from './contestIndicators.ts';
import { CONTESTS, CONTESTS_WORDS } from './contests.ts';
import { FIGURES, FIGURES_WORDS } from './figures.ts';
import { INDICATORS, INDICATORS_WORDS } from './indicators.ts';
import { PLACES, PLACES_WORDS } from './places.ts';
import type { TableSchema } from './schema.ts';
import { SOURCES, SOURCES_WORDS } from './sources.ts';
import type { Table } from './table.ts';
import type { TableName } from './tableNames.ts';
import { TARGETS, TARGETS_WORDS } from './targets.ts';
import type { TableWords } from './words.ts';

/** The tables of the core by name, in the order of a dataset's description. */
export const CORE_TABLES = {
  places: PLACES,
  indicators: INDICATORS,
  sources: SOURCES,
  figures: FIGURES,
  targets: TARGETS,
  contests: CONTESTS,
  contest_indicators: CONTEST_INDICATORS,
  adjustments: ADJUSTMENTS,
  awards: AWARDS,
} satisfies Readonly<Record<TableName, TableSchema>>;

/** The tables that a dataset holds as lists, by its property. */
export const LIST_TABLES: {
  readonly [Key in keyof DatasetLists]: Table<DatasetLists[Key][number]>;
} = {
  targets: TARGETS,
  contests: CONTESTS,
  contestIndicators: CONTEST_INDICATORS,
  adjustments: ADJUSTMENTS,
  awards: AWARDS,
};

/** The words of each core table, for the reference; no page loads them. */
export const CORE_WORDS: Readonly<Record<TableName, TableWords>> = {
  places: PLACES_WORDS,
  indicators: INDICATORS_WORDS,
  sources: SOURCES_WORDS,
  figures: FIGURES_WORDS,
  targets: TARGETS_WORDS,
  contests: CONTESTS_WORDS,
  contest_indicators: CONTEST_INDICATORS_WORDS,
  adjustments: ADJUSTMENTS_WORDS,
  awards: AWARDS_WORDS,
};
