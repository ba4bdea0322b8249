import { browserStore } from '../../../board/browserStore.ts';
import { type LocalLedger, NO_LOCAL } from './localLedger.ts';

// Changes when a ledger of an earlier release of the site could not be read any more.
const FORMAT = 1;

const keyOf = (dataset: string) => `ledger ${FORMAT} ${dataset}`;

// Written by `changeLedger` of the same format alone.
const ledgerOf = (kept: unknown) => (kept as LocalLedger | undefined) ?? NO_LOCAL;

/** What this device keeps of a dataset's ledger; undefined where the browser keeps nothing. */
export async function keptLedger(dataset: string): Promise<LocalLedger | undefined> {
  try {
    return ledgerOf(await browserStore.get(keyOf(dataset)));
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
    await browserStore.change(keyOf(dataset), (before) => {
      after = step(ledgerOf(before));
      return after;
    });
    return after;
  } catch {
    return undefined;
  }
}
