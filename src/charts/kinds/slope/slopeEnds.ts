import { seasonOf } from '../../workbench/readings.ts';
import type { Selection } from '../../workbench/selection.ts';
import { statedAt } from '../../workbench/statedAt.ts';

/**
 * The two periods that a slope connects, by index: the first and the last with a value. A
 * cumulative value is only compared with the same part of an earlier year.
 *
 * @returns undefined if there are no two such periods
 */
export function slopeEnds(selection: Selection): readonly [number, number] | undefined {
  const { periods, series, measure } = selection;
  const stated = statedAt(selection);
  const last = stated.at(-1);
  const end = last === undefined ? undefined : periods[last];
  if (last === undefined || !end) return undefined;
  const accumulates = measure === 'level' && series.some(({ span }) => span === 'ytd');
  const first = stated.find((i) => {
    const period = periods[i];
    return i < last && period && (!accumulates || seasonOf(period).at === seasonOf(end).at);
  });
  return first === undefined ? undefined : [first, last];
}
