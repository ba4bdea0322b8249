import type { RenewalCase } from '../../../figures/land/renewalCase.ts';
import type { CaseSetting } from '../../../intake/land/caseTable.ts';
import type { LedgerChange } from './localLedger.ts';

/** What a form of the ledger needs to check and keep what is written in it. */
export interface Writing {
  /** The ledger as it stands on this device. */
  readonly cases: readonly RenewalCase[];
  readonly published: readonly RenewalCase[];
  readonly checkAgainst: () => CaseSetting;
  readonly write: (change: LedgerChange) => void;
}
