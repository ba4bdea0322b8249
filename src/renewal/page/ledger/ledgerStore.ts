import { browserStore } from '../../../board/browserStore.ts';
import { soundValue } from '../../../board/soundValue.ts';
import { isLocalLedger } from './ledgerShape.ts';
import { type LocalLedger, NO_LOCAL } from './localLedger.ts';

// Changes when a ledger of an earlier release of the site could not be read any more.
const FORMAT = 1;

/** The name under which the browser keeps the ledger of a dataset. */
export const ledgerKey = (dataset: string) => `ledger ${FORMAT} ${dataset}`;

/** The kept ledger of a dataset; undefined where the browser keeps nothing. A damaged one is set aside. */
export async function keptLedger(dataset: string): Promise<LocalLedger | undefined> {
  try {
    return (await soundValue(ledgerKey(dataset), isLocalLedger)) ?? NO_LOCAL;
  } catch {
    return undefined;
  }
}

/**
 * Does a step to what is kept, with what other tabs did to it, and gives what it came to; undefined
 * where the browser does not keep it.
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
