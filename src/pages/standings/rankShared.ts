import type { Direction } from '../../figures/tables.ts';

/**
 * Shared ranks 1, 1, 3: a place's rank is one more than the number of places ahead of it. A missing
 * value gets none, and takes none from the others. Where no direction is better there is no rank.
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
