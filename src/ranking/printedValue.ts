import type { Decimal } from '../figures/decimal.ts';
import type { Figure } from '../figures/figure.ts';
import { findUnit } from '../figures/unit.ts';

/**
 * A canonical value in the unit and with the digits of a printed figure, rounded to the nearest
 * digit or in one direction.
 *
 * @returns undefined if the figure has no value or its unit is unknown
 */
export function printedValue(
  { value, unit }: Pick<Figure, 'value' | 'unit'>,
  canonical: number,
  towards?: 'up' | 'down',
): Decimal | undefined {
  const known = findUnit(unit);
  if (!value || !known) return undefined;
  const { scale } = value;
  const exact = (canonical * known.factor.denominator) / known.factor.numerator;
  const steps = exact * 10 ** scale;
  // The tolerance ignores a difference in the last bits from a whole step.
  switch (towards) {
    case 'up':
      return { mantissa: Math.ceil(steps - 1e-6), scale };
    case 'down':
      return { mantissa: Math.floor(steps + 1e-6), scale };
    case undefined:
      return { mantissa: Math.round(steps), scale };
  }
}
