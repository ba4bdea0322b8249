import type { ScoringName } from '../../figures/rankingNames.ts';
import type { Column } from '../rankingTable.ts';
import { ends, type Line, levelAt, lineThrough } from './linear.ts';
import { mean } from './mean.ts';
import { spread } from './spread.ts';

/** The scorings whose points are a straight line of the value, once the bounds are known. */
export type LinearScoring = Extract<
  ScoringName,
  'min-max' | 'z-score' | 'distance-to-best' | 'goalposts' | 'efficacy'
>;

export const LINEAR: ReadonlySet<ScoringName> = new Set<LinearScoring>([
  'min-max',
  'z-score',
  'distance-to-best',
  'goalposts',
  'efficacy',
]);

export const isLinear = (name: ScoringName): name is LinearScoring => LINEAR.has(name);

/**
 * The line of a scoring for a column. Min-max 0 to 100 and, as COINr, distance to the best 0 to 1;
 * efficacy coefficient (功效系数法) 60 to 100; z-scores with the sample's standard deviation.
 * Where all values are equal min-max and efficacy give full points, the z-score 0.
 */
export function lineOf(name: LinearScoring, column: Column): Line {
  switch (name) {
    case 'min-max':
      return observed(column, { worst: 0, best: 100, flat: 100 });
    case 'distance-to-best':
      return observed(column, { worst: 0, best: 1, flat: 1 });
    case 'goalposts': {
      const { worst, best } = ends(column);
      return lineThrough(worst, best, { worst: 0, best: 1, flat: 1 });
    }
    case 'efficacy': {
      const { worst, best } = ends(column);
      return lineThrough(worst, best, { worst: 60, best: 100, flat: 100 });
    }
    case 'z-score': {
      const { least, most } = spread(column.values);
      // Equal values may miss their mean by a last bit.
      if (!(most > least)) return levelAt(0);
      const distances = column.values.map((value) => value - least);
      const shift = mean(distances);
      return {
        origin: least,
        shift,
        length: deviationFrom(shift, distances),
        start: 0,
        rise: column.lower ? -1 : 1,
      };
    }
  }
}

function observed(
  { values, lower }: Column,
  points: { readonly worst: number; readonly best: number; readonly flat: number },
): Line {
  const { least, most } = spread(values);
  return lower ? lineThrough(most, least, points) : lineThrough(least, most, points);
}

/** The sample's standard deviation. */
function deviationFrom(middle: number, values: Float64Array): number {
  let squares = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    squares += (value - middle) ** 2;
    count++;
  }
  return Math.sqrt(squares / (count - 1));
}
