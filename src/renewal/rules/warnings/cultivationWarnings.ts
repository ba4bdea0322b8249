import type { RenewalTables } from '../../data/renewalTables.ts';
import { firmsOfYear } from '../firmsOfYear.ts';
import type { ConditionResult } from '../sme/simulateSme.ts';
import { conditionResults, simulateSme } from '../sme/simulateSme.ts';
import { smeFigures } from '../sme/smeFigures.ts';
import type { SmeRules } from '../sme/smeRules.ts';
import type { SmeTestResult } from '../sme/smeTest.ts';
import type { WithinReach } from './warning.ts';

/** The largest gaps that count as near. A setting of this site, not of a rule. */
export interface Reach {
  /** Maximum number of missing points. */
  readonly points: number;
  /** Maximum gap of other numbers, relative to the bound. */
  readonly share: number;
}

/** Above-scale firms without the title that meet all its conditions or almost do, nearest first. */
export function cultivationWarnings(
  tables: RenewalTables,
  year: number,
  rules: SmeRules,
  reach: Reach,
): WithinReach[] {
  const found: (WithinReach & { far: number })[] = [];
  for (const firm of firmsOfYear(tables, year).values()) {
    if (firm.state !== 'producing') continue;
    if (firm.title === 'specialised' || firm.title === 'little-giant') continue;
    const figures = smeFigures(tables.enterprises, firm.id, year);
    // A firm without reported revenue cannot be assessed.
    if (!figures?.numbers.revenue || figures.numbers.main_business_share === undefined) continue;
    // Most firms are ruled out by their figures, so their points need not be computed.
    const open = conditionResults(rules.conditions, figures);
    if (!open.every((condition) => isNear(condition, reach, 'points-open'))) continue;
    const result = simulateSme(rules, figures);
    const lacking = result.conditions.filter(({ met }) => met !== true);
    if (!lacking.every((condition) => isNear(condition, reach))) continue;
    const steps = result.items
      .flatMap((item) => item.next.slice(0, 1).map((next) => ({ item, next })))
      .sort((a, b) => b.next.more - a.next.more);
    const far = lacking.length * 1000 - result.total.low;
    const warning = { kind: 'cultivation', cause: 'within-reach' } as const;
    found.push({ ...warning, enterprise: firm.id, result, lacking, steps, far });
  }
  return found.sort((a, b) => a.far - b.far).map(({ far: _far, ...warning }) => warning);
}

/**
 * True if in one alternative of a condition every test is near, or may be while points are not
 * computed yet.
 */
function isNear({ alternatives }: ConditionResult, reach: Reach, points?: 'points-open'): boolean {
  const isOpen = ({ test }: SmeTestResult) => points !== undefined && test.measure === 'points';
  return alternatives.some(({ tests }) =>
    tests.every((test) => isOpen(test) || isNearTest(test, reach)),
  );
}

function isNearTest({ test, met, gap }: SmeTestResult, { points, share }: Reach): boolean {
  if (met === true) return true;
  if (test.kind === 'level' || gap === undefined) return false;
  return gap <= (test.measure === 'points' ? points : share * Math.abs(test.bound));
}
