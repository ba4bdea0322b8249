import { browserStore } from '../../../board/browserStore.ts';
import { soundValue } from '../../../board/soundValue.ts';
import { isLocalLedger } from './ledgerShape.ts';
import { type LocalLedger, NO_LOCAL } from './localLedger.ts';

// To be raised when the site can no longer read the ledgers of an earlier release.
const FORMAT = 1;

/** The key of a dataset's ledger in the browser's storage. */
export const ledgerKey = (dataset: string) => `ledger ${FORMAT} ${dataset}`;

/**
 * Reads the stored ledger of a dataset; undefined if the browser stores nothing. A damaged ledger
 * is set aside.
 */
export async function keptLedger(dataset: string): Promise<LocalLedger | undefined> {
  try {
    return (await soundValue(ledgerKey(dataset), isLocalLedger)) ?? NO_LOCAL;
  } catch {
    return undefined;
  }
}

/**
 * Applies a step to the stored ledger, which includes the steps of other tabs, and returns the
 * result; undefined if the browser cannot store it.
 */
export async function changeLedger(
  dataset: string,
  step: (local: LocalLedger) => LocalLedger,
): Promise<LocalLedger | undefined> {
  let after = NO_LOCAL;
  try {
    await browserStore.change(ledgerKey(dataset), (before) => {
      after = step(isLocalLedger(before) ? before : NO_LOCAL);
      return after;
    });
    return after;
  } catch {
    return undefined;
  }
}
