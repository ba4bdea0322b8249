import type { Direction } from '../../figures/tables.ts';

/**
 * Shared ranks 1, 1, 3: a place's rank is the number of places ahead of it plus one. A place with a
 * missing value has no rank and does not affect the others. Without a better direction there are no
 * ranks.
 */
export function rankShared(
  values: readonly (number | undefined)[],
  direction: Direction,
): (number | undefined)[] {
  if (direction === 'none') return values.map(() => undefined);
  const sign = direction === 'higher' ? 1 : -1;
  return values.map((own) =>
    own === undefined
      ? undefined
      : 1 + values.filter((other) => other !== undefined && (other - own) * sign > 0).length,
  );
}
