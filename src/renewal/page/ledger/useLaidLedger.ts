import { useMemo } from 'react';
import type { RenewalCase } from '../../data/renewalCase.ts';
import { type LaidLedger, layLedger } from './localLedger.ts';
import { type LocalLedgerState, useLocalLedger } from './useLocalLedger.ts';

/** What is done to the ledger on this device, and the cases with it. */
export interface LaidOnDevice {
  readonly device: LocalLedgerState;
  readonly laid: LaidLedger;
}

const NONE: readonly RenewalCase[] = [];

/** The cases of a dataset with what is done to them on this device; memoised, so that what counts by them does so once. */
export function useLaidLedger(
  dataset: string,
  published: readonly RenewalCase[] = NONE,
): LaidOnDevice {
  const device = useLocalLedger(dataset);
  const { local } = device;
  return { device, laid: useMemo(() => layLedger(published, local), [published, local]) };
}
