import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { comparePeriods } from '../../figures/period.ts';
import { latestRevisions, selectFigures } from '../../figures/selectFigures.ts';

/** The topic of the indicators of upgrade projects. */
const TOPIC = 'upgrade';

/** The newest printed level per upgrade indicator and place, in the order of indicators.csv. */
export function printedFigures({ indicators, figures }: Dataset): Figure[] {
  return [...indicators.values()]
    .filter(({ topic }) => topic === TOPIC)
    .flatMap(({ id }) => {
      const levels = latestRevisions(selectFigures(figures, { indicator: id })).filter(
        ({ measure, value }) => measure === 'level' && value,
      );
      return levels.filter((one) =>
        levels.every(
          (other) => other.place !== one.place || comparePeriods(other.period, one.period) <= 0,
        ),
      );
    });
}
