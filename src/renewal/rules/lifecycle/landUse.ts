import type { Decimal } from '../../../figures/decimal.ts';
import type { EnterpriseTable } from '../../data/enterpriseTable.ts';
import { type FreedLand, landDecimal, landLedger } from '../../data/landLedger.ts';
import type { Project } from '../../data/project.ts';
import type { RenewalCase } from '../../data/renewalCase.ts';

/** Land freed and reused, in 亩. Every mu is counted once. */
export interface LandUse {
  readonly freed: Decimal;
  readonly reused: Decimal;
  readonly idle: Decimal;
  /** Reused land relative to freed land; undefined if none was freed. */
  readonly share: number | undefined;
  readonly cases: readonly FreedLand[];
}

/** The land that cases had freed by a day, and the part that projects had taken over. */
export function landUse(
  enterprises: EnterpriseTable,
  cases: readonly RenewalCase[],
  projects: readonly Project[],
  today: string,
): LandUse {
  const then = projects.filter(({ reached: { started, signed, admitted } }) => {
    const day = started || signed || admitted;
    return day !== '' && day <= today;
  });
  const ledger = landLedger(enterprises, cases, then);
  const own = ledger.cases.filter(({ day }) => day <= today);
  const freed = own.reduce((sum, one) => sum + one.freed, 0);
  const reused = own.reduce((sum, one) => sum + one.taken, 0);
  return {
    freed: landDecimal(freed),
    reused: landDecimal(reused),
    idle: landDecimal(freed - reused),
    share: freed === 0 ? undefined : reused / freed,
    cases: own,
  };
}
