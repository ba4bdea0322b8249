import type { Dataset } from '../../../figures/dataset.ts';
import type { Contest } from '../../../figures/tables.ts';

/** The contests with published rules; of contests with the same name, the newest. */
export function rankable({ contests }: Pick<Dataset, 'contests'>): Contest[] {
  const known = contests.filter(({ score, aggregate, missing }) => score && aggregate && missing);
  return known.filter(({ id }, i) => known.findIndex((other) => other.id === id) === i);
}
