import { useMemo } from 'react';
import type { RenewalCase } from '../../data/renewalCase.ts';
import { type LaidLedger, layLedger } from './localLedger.ts';
import { type LocalLedgerState, useLocalLedger } from './useLocalLedger.ts';

/** The ledger changes on this device, and the cases with them applied. */
export interface LaidOnDevice {
  readonly device: LocalLedgerState;
  readonly laid: LaidLedger;
}

const NONE: readonly RenewalCase[] = [];

/**
 * The cases of a dataset with the changes on this device; memoised, so that computations on them
 * run once.
 */
export function useLaidLedger(
  dataset: string,
  published: readonly RenewalCase[] = NONE,
): LaidOnDevice {
  const device = useLocalLedger(dataset);
  const { local } = device;
  return { device, laid: useMemo(() => layLedger(published, local), [published, local]) };
}
