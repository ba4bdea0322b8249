import { nameAt } from './columns.ts';
import type { Measure } from './figure.ts';
import type { FigureTable } from './figureTable.ts';

const known = new WeakMap<FigureTable, Readonly<Record<string, readonly Measure[]>>>();

/** The measures that a table states of each indicator, of any place. */
export function statedMeasures(figures: FigureTable): Readonly<Record<string, readonly Measure[]>> {
  const found = figures.directory?.measures ?? known.get(figures) ?? measuresIn(figures);
  known.set(figures, found);
  return found;
}

function measuresIn({ columns }: FigureTable): Record<string, readonly Measure[]> {
  const { indicator, measure, length } = columns;
  const found = new Map<string, Set<Measure>>();
  for (let row = 0; row < length; row++) {
    const value = measure.values[measure.codes[row] ?? -1];
    if (!value) continue;
    const name = nameAt(indicator, row);
    const own = found.get(name);
    if (own) own.add(value);
    else found.set(name, new Set([value]));
  }
  return Object.fromEntries([...found].map(([name, own]) => [name, [...own]]));
}
