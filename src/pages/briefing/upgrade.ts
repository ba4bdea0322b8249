import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { comparePeriods, endMonth, type Period } from '../../figures/period.ts';
import { latestRevisions, selectFigures } from '../../figures/selectFigures.ts';
import type { Place } from '../../figures/tables.ts';

/** The city-wide upgrade programme as last reported. */
export interface Upgrade {
  readonly place: Place;
  readonly period: Period;
  readonly figures: readonly Figure[];
}

/** The newest upgrade figures of a place or the city above it, up to the end of a period. */
export function cityUpgrade(dataset: Dataset, place: Place, period: Period): Upgrade | undefined {
  const topics = [...dataset.indicators.values()].filter(({ topic }) => topic === 'upgrade');
  const end = (p: Period) => p.year * 12 + endMonth(p);
  for (const holder of lineage(dataset, place)) {
    const known = topics
      .flatMap(({ id }) => selectFigures(dataset.figures, { place: holder.id, indicator: id }))
      .filter((figure) => figure.value && end(figure.period) <= end(period));
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
