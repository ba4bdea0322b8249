import { ADJUSTMENTS } from './adjustments.ts';
import { AWARDS } from './awards.ts';
import { CONTEST_INDICATORS } from './contestIndicators.ts';
import { CONTESTS } from './contests.ts';
import { FIGURES } from './figures.ts';
import { INDICATORS } from './indicators.ts';
import { PLACES } from './places.ts';
import { SOURCES } from './sources.ts';
import { TARGETS } from './targets.ts';

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
