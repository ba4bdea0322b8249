import type { Dataset } from '../figures/dataset.ts';
import type { IndicatorId } from '../figures/figure.ts';
import { rootOf } from './relationsIn.ts';
import type { WithheldReason } from './withheld.ts';

/** The indicators with withheld rows, together with all that share their topmost whole. */
export function watchedIndicators(
  { figures, indicators, targets }: Dataset,
  withheld: ReadonlyMap<number, WithheldReason>,
): Set<IndicatorId> {
  const { indicator, status } = figures.columns;
  const roots = new Set<IndicatorId>();
  const watch = (id: IndicatorId) => roots.add(rootOf(indicators, id));
  const seen = new Set<number>();
  const watchRow = (row: number) => {
    const code = indicator.codes[row] ?? -1;
    if (!seen.has(code)) watch((indicator.names[code] ?? '') as IndicatorId);
    seen.add(code);
  };
  for (const row of withheld.keys()) {
    const target = targets[row - figures.length];
    if (target) watch(target.indicator);
    else watchRow(row);
  }
  const confidential = status.names.indexOf('confidential');
  for (let row = 0; row < figures.length; row++) {
    if (status.codes[row] === confidential) watchRow(row);
  }
  return new Set([...indicators.keys()].filter((id) => roots.has(rootOf(indicators, id))));
}
