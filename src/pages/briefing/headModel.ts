import type { Dataset } from '../../figures/dataset.ts';
import { periodName, periodSpanName } from '../../figures/format.ts';
import { isYearInferred } from '../../figures/inferredYear.ts';
import type { Language } from '../../figures/language.ts';
import type { Period } from '../../figures/period.ts';
import { statementsOf } from '../../figures/statements.ts';
import type { Place } from '../../figures/tables.ts';
import type { Words } from '../../locale/words.ts';
import { type Announced, announcedIn } from '../../ranking/announced.ts';
import { briefingHeadline, type Headline } from './headline.ts';
import { briefingTiles } from './tiles.ts';

/** The head of one place and period. */
export interface HeadModel {
  readonly place: Place;
  readonly parent: Place | undefined;
  readonly period: Period;
  readonly periodName: string;
  /** The time that the figures cover, such as 2023年1–3月累计. */
  readonly spanName: string;
  /** True if the sources print no year. */
  readonly yearInferred: boolean;
  readonly headline: Headline;
  /** Every award of the period that a source announces for the place; no award is computed. */
  readonly awards: readonly Announced[];
}

/** Builds the head of a Briefing; all of its content comes from the dataset's rows. */
export function headModel(
  dataset: Dataset,
  place: Place,
  period: Period,
  language: Language,
  words: Words,
): HeadModel {
  const parent = place.parent && dataset.places.get(place.parent);
  const statements = statementsOf(dataset, place.id, period);
  const context = { dataset, place, parent, period, language, words };
  const tiles = briefingTiles({ ...context, compare: 'city' });
  const name = periodName(period, language);
  const span = [...statements.values()].map(({ level, yoy }) => (level ?? yoy)?.span)[0] ?? 'ytd';
  return {
    place,
    parent,
    period,
    periodName: name,
    spanName: periodSpanName(period, span, language),
    yearInferred: [...statements.values()].some(({ all }) => all.some(isYearInferred)),
    headline: briefingHeadline({
      ...context,
      periodName: name,
      statements: tiles.flatMap(({ indicator }) => {
        const statement = statements.get(indicator.id);
        return statement ? [{ indicator, statement }] : [];
      }),
    }),
    awards: announcedIn(dataset, period).filter((one) => one.place.id === place.id),
  };
}
