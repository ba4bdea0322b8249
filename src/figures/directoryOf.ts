import type { Dataset } from './dataset.ts';
import { pageCounts } from './figurePages.ts';
import type { Directory } from './openRows.ts';
import { periodCode } from './period.ts';
import { reportedPeriods } from './reportedPeriods.ts';
import { statedMeasures } from './statedMeasures.ts';
import { isOfFirms, periodsOf, placesWithPages } from './statements.ts';

/** The directory of a dataset whose figures are all open. */
export function directoryOf(dataset: Dataset): Directory {
  const { figures } = dataset;
  return {
    count: figures.length,
    periods: Object.fromEntries(
      placesWithPages(dataset).map(({ id }) => [id, periodsOf(dataset, id).map(periodCode)]),
    ),
    reported: reportedPeriods(figures),
    codes: figures.columns.period.names,
    intervals: figures.intervals.keys,
    measures: statedMeasures(figures),
    ofFirms: [...dataset.indicators.values()]
      .filter((indicator) => isOfFirms(dataset, indicator))
      .map(({ id }) => id),
    pages: pageCounts(figures),
  };
}
