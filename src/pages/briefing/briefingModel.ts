import type { Comparison } from '../../board/address.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { IndicatorId } from '../../figures/figure.ts';
import { periodName, periodSpanName } from '../../figures/format.ts';
import { isYearInferred } from '../../figures/inferredYear.ts';
import type { Language } from '../../figures/language.ts';
import type { Period } from '../../figures/period.ts';
import { statementsOf } from '../../figures/statements.ts';
import type { Place } from '../../figures/tables.ts';
import type { Words } from '../../locale/words.ts';
import { type Announced, announcedIn } from '../../ranking/announced.ts';
import { briefingHeadline, type Headline } from './headline.ts';
import { briefingTiles, type Tile } from './tiles.ts';

/** The head and the tiles of one place and period: what a reader sees first. */
export interface BriefingModel {
  readonly place: Place;
  readonly parent: Place | undefined;
  readonly period: Period;
  readonly periodName: string;
  /** What the figures cover: 2023年1–3月累计. */
  readonly spanName: string;
  /** The sources print no year. */
  readonly yearInferred: boolean;
  readonly headline: Headline;
  /** Every award of the period that a source announces for the place; nothing computed is one. */
  readonly awards: readonly Announced[];
  readonly tiles: readonly Tile[];
  /** The indicators of which anything is stated, and so have evidence. */
  readonly stated: ReadonlySet<IndicatorId>;
}

/** Puts the Briefing together; everything on it comes from the dataset's rows. */
export function briefingModel(
  dataset: Dataset,
  place: Place,
  period: Period,
  compare: Comparison,
  language: Language,
  words: Words,
): BriefingModel {
  const parent = place.parent && dataset.places.get(place.parent);
  const statements = statementsOf(dataset, place.id, period);
  const tiles = briefingTiles({ dataset, place, parent, period, compare, language, words });
  const name = periodName(period, language);
  const span = [...statements.values()].map(({ level, yoy }) => (level ?? yoy)?.span)[0] ?? 'ytd';
  const spanName = periodSpanName(period, span, language);
  const awards = announcedIn(dataset, period).filter((one) => one.place.id === place.id);
  return {
    place,
    parent,
    period,
    periodName: name,
    spanName,
    yearInferred: [...statements.values()].some(({ all }) => all.some(isYearInferred)),
    headline: briefingHeadline({
      dataset,
      place,
      parent,
      period,
      periodName: name,
      statements: tiles.flatMap(({ indicator }) => {
        const statement = statements.get(indicator.id);
        return statement ? [{ indicator, statement }] : [];
      }),
      language,
      words,
    }),
    awards,
    tiles,
    stated: new Set(statements.keys()),
  };
}
