import type { Dataset } from '../../figures/dataset.ts';
import { intervalKey } from '../../figures/days.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Interval } from '../../figures/interval.ts';
import { partShare } from '../../figures/partShare.ts';
import { comparePeriods } from '../../figures/period.ts';
import { latestRevisions, selectFigures } from '../../figures/selectFigures.ts';

/** A published figure of land renewal, and its share of another figure. */
export interface ProgressFigure {
  readonly figure: Figure;
  readonly share: { readonly of: Figure; readonly percent: Interval } | undefined;
}

/**
 * The latest figures of land renewal and its programmes in a dataset's sources, in the order of
 * indicators.csv.
 */
export function realProgress(dataset: Dataset): ProgressFigure[] {
  const published = [...dataset.indicators.values()]
    .filter(({ section }) => section !== 'briefing')
    .flatMap(({ id }) => latestRevisions(selectFigures(dataset.figures, { indicator: id })))
    .filter(({ measure, value }) => measure === 'level' && value);
  const isNewest = (figure: Figure) =>
    published.every(
      (one) =>
        one.indicator !== figure.indicator ||
        one.place !== figure.place ||
        comparePeriods(one.period, figure.period) <= 0,
    );
  return published
    .filter(isNewest)
    .map((figure) => ({ figure, share: shareOf(dataset, figure, published) }));
}

function shareOf(
  { indicators }: Dataset,
  figure: Figure,
  all: readonly Figure[],
): ProgressFigure['share'] {
  const whole = indicators.get(figure.indicator)?.partOf;
  const of = all.find(
    (one) =>
      one.indicator === whole &&
      one.place === figure.place &&
      intervalKey(one.period, one.span) === intervalKey(figure.period, figure.span),
  );
  const percent = of && partShare(figure, of);
  return of && percent && { of, percent };
}
