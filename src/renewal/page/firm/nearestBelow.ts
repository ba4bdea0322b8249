import { firmCode } from '../../rules/evaluation/classHistory.ts';
import type { Evaluation } from '../../rules/evaluation/evaluate.ts';
import type { Overview } from '../../rules/overview.ts';

/**
 * Finds the evaluated firm closest below a better class, in a park or in all; undefined if no firm
 * can rise.
 */
export function nearestBelow(
  { tables }: Pick<Overview, 'tables'>,
  evaluation: Evaluation,
  park: string | undefined,
): string | undefined {
  const { enterprise, park: parks } = tables.enterprises.columns.codes;
  const { firms, fields, fieldOf, placeOf } = evaluation;
  let [nearest, least] = [-1, Number.POSITIVE_INFINITY];
  for (let i = 0; i < firms.length; i++) {
    const field = fields[fieldOf[i] ?? -1];
    if (!field) continue;
    if (park !== undefined && parks.names[parks.codes[firms.rows[i] ?? -1] ?? -1] !== park)
      continue;
    const place = placeOf[i] ?? -1;
    const above = field.bounds[(field.classes[place] ?? -1) - 1];
    const lacks = (above?.least ?? Number.NaN) - (field.scores[place] ?? 0);
    if (lacks > 0 && lacks < least) [nearest, least] = [i, lacks];
  }
  return nearest < 0 ? undefined : enterprise.names[firmCode(evaluation, enterprise, nearest)];
}
