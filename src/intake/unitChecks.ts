import type { Indicator } from '../figures/tables.ts';
import { findUnit, sameQuantity, type Unit, unitTokens } from '../figures/unit.ts';
import type { CellFault } from '../tables/cellChecks.ts';
import { nearestName } from '../tables/nearest.ts';
import { fixed, say } from '../tables/report.ts';

/** The fault of a unit's token alone. An empty cell is reported elsewhere. */
export function unknownUnit(token: string, example = '亿元'): CellFault | undefined {
  if (token === '' || findUnit(token)) return undefined;
  const near = nearestName(token, [example, ...unitTokens()]);
  return {
    code: 'unknown-unit',
    expected: say(`登记过的单位，如 ${example}`, `a unit of the registry, such as ${example}`),
    mend: near
      ? say(`是不是 ${near}？`, `did you mean ${near}?`)
      : fixed(
          '改用登记过的单位；数值要一起换算',
          'use a unit of the registry, and convert the value with it',
        ),
  };
}

/**
 * The fault of a unit that does not suit the measure: a level has the indicator's quantity; growth
 * is a ratio, or percentage points if the indicator is itself a ratio; shares and completion are
 * per cent.
 */
export function unitFault(
  indicator: Indicator | undefined,
  token: string,
  measure: string,
): CellFault | undefined {
  const unit = findUnit(token);
  if (!unit || !indicator) return unknownUnit(token, indicator?.unit || undefined);
  switch (measure) {
    case 'level': {
      const usual = findUnit(indicator.unit);
      if (!usual || sameQuantity(unit, usual)) return undefined;
      return wrongUnit(
        `与 ${indicator.unit} 同类的单位`,
        `a unit of the kind of ${indicator.unit}`,
      );
    }
    case 'yoy':
      return unit.quantity === 'ratio' || (unit.quantity === 'points' && isRatio(indicator))
        ? undefined
        : wrongUnit('% 或 倍', '% or 倍 (times)');
    case 'share':
    case 'completion':
      return isPercent(unit) ? undefined : wrongUnit('%', '%');
    case 'rank':
      return unit.quantity === 'rank' ? undefined : wrongUnit('位', '位 (rank)');
    default:
      // An unknown measure is reported elsewhere.
      return undefined;
  }
}

const isRatio = ({ kind, unit }: Indicator) =>
  kind === 'ratio' || kind === 'growth' || findUnit(unit)?.quantity === 'ratio';
const isPercent = ({ quantity, factor }: Unit) =>
  quantity === 'ratio' && factor.denominator === 100 * factor.numerator;

const wrongUnit = (zh: string, en: string): CellFault => ({
  code: 'wrong-unit',
  expected: say(zh, en),
  mend: fixed('改正单位，或改正指标、measure', 'correct the unit, the indicator or the measure'),
});
