import type { RenewalCase } from '../../data/renewalCase.ts';
import type { CaseSetting } from '../../tables/caseTable.ts';
import type { LedgerChange } from './localLedger.ts';

/** The data and functions that a form of the ledger uses to check and save its input. */
export interface Writing {
  /** The cases with the changes on this device. */
  readonly cases: readonly RenewalCase[];
  readonly published: readonly RenewalCase[];
  readonly checkAgainst: () => CaseSetting;
  readonly write: (change: LedgerChange) => void;
}
