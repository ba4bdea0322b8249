import type { RenewalCase } from '../../data/renewalCase.ts';
import type { CaseSetting } from '../../tables/caseTable.ts';
import type { LedgerChange } from './localLedger.ts';

/** What a form of the ledger needs to check and keep what is written in it. */
export interface Writing {
  /** The ledger as it stands on this device. */
  readonly cases: readonly RenewalCase[];
  readonly published: readonly RenewalCase[];
  readonly checkAgainst: () => CaseSetting;
  readonly write: (change: LedgerChange) => void;
}
