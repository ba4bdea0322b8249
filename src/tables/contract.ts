import { ADJUSTMENTS, ADJUSTMENTS_WORDS } from './adjustments.ts';
import { AWARDS, AWARDS_WORDS } from './awards.ts';
import { CONTEST_INDICATORS, CONTEST_INDICATORS_WORDS } from './contestIndicators.ts';
import { CONTESTS, CONTESTS_WORDS } from './contests.ts';
import { FIGURES, FIGURES_WORDS } from './figures.ts';
import { INDICATORS, INDICATORS_WORDS } from './indicators.ts';
import { PLACES, PLACES_WORDS } from './places.ts';
import { SOURCES, SOURCES_WORDS } from './sources.ts';
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
};
export type CoreTableName = keyof typeof CORE_TABLES;

/** The words of each core table, for the reference; no page loads them. */
export const CORE_WORDS: Readonly<Record<CoreTableName, TableWords>> = {
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
