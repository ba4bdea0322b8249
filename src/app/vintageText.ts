import type { Address } from '../board/address.ts';
import type { Vintage } from '../board/vintage.ts';
import type { Dataset } from '../figures/dataset.ts';
import { intervalKeys } from '../figures/days.ts';
import { periodName } from '../figures/format.ts';
import { parsePeriod } from '../figures/period.ts';
import type { Words } from '../locale/words.ts';
import { undatedRows } from '../release/datasetAsOf.ts';

/** A dataset with the figures of an earlier day, and the one that it was made from. */
export interface Earlier {
  readonly shown: Dataset;
  readonly whole: Dataset;
}

/** The sentences that describe the day or release that a page shows. */
export function vintageText(
  vintage: Exclude<Vintage, { kind: 'newest' }>,
  { language, period: code }: Pick<Address, 'language' | 'period'>,
  { shown, whole }: Earlier,
  { states }: Words,
): string[] {
  const period = parsePeriod(code ?? '');
  const isOf = ({ figures }: Dataset) => {
    const { length, intervals } = figures;
    const own = new Set((period ? intervalKeys(period) : []).map((key) => intervals.find(key)));
    for (let row = 0; row < length; row++) if (own.has(intervals.at(row))) return true;
    return false;
  };
  const undated = undatedRows(shown);
  return [
    vintage.kind === 'day' ? states.asOfText : states.frozenText(vintage.name),
    vintage.kind === 'day' && period && isOf(whole) && !isOf(shown)
      ? states.asOfNothing(vintage.day, periodName(period, language))
      : '',
    undated > 0 ? states.asOfUndated(undated, shown.figures.length) : '',
  ].filter(Boolean);
}
