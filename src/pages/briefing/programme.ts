import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Bilingual } from '../../figures/language.ts';
import { comparePeriods, endMonth, type Period } from '../../figures/period.ts';
import { latestRevisions, selectFigures } from '../../figures/selectFigures.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import { topicName } from '../../figures/topics.ts';

/** A programme of a whole city, as last reported: the indicators of one topic. */
export interface Programme {
  readonly topic: string;
  readonly name: Bilingual;
  readonly place: Place;
  readonly period: Period;
  readonly figures: readonly Figure[];
}

/** Figures older than this many months are not related to the period. */
const MONTHS = 12;

/**
 * The newest figures of each programme of a place or of the places above it that ended in the
 * twelve months up to the end of a period.
 */
export function cityProgrammes(dataset: Dataset, place: Place, period: Period): Programme[] {
  const all = [...dataset.indicators.values()].filter(({ section }) => section === 'programme');
  return [...new Set(all.map(({ topic }) => topic))].flatMap((topic) => {
    const indicators = all.filter((one) => one.topic === topic);
    const newest = newestOf(dataset, indicators, place, period);
    return newest ? { topic, name: topicName(dataset, topic), ...newest } : [];
  });
}

function newestOf(
  dataset: Dataset,
  indicators: readonly Indicator[],
  place: Place,
  period: Period,
): Pick<Programme, 'place' | 'period' | 'figures'> | undefined {
  const end = (p: Period) => p.year * 12 + endMonth(p);
  for (const holder of lineage(dataset, place)) {
    const known = indicators
      .flatMap(({ id }) => selectFigures(dataset.figures, { place: holder.id, indicator: id }))
      .filter(({ value, period: own }) => {
        const age = end(period) - end(own);
        return value && age >= 0 && age < MONTHS;
      });
    const newest = latestRevisions(known).sort((a, b) => comparePeriods(b.period, a.period))[0];
    if (!newest) continue;
    const figures = latestRevisions(known).filter(
      (figure) => comparePeriods(figure.period, newest.period) === 0,
    );
    return { place: holder, period: newest.period, figures };
  }
  return undefined;
}

function* lineage(dataset: Dataset, place: Place): Generator<Place> {
  for (let at: Place | undefined = place; at; at = at.parent && dataset.places.get(at.parent)) {
    yield at;
  }
}
