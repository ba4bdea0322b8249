import { browserStore } from '../../../board/browserStore.ts';
import type { LocalLedger } from './localLedger.ts';

// Changes when a ledger of an earlier release of the site could not be read any more.
const FORMAT = 1;

const keyOf = (dataset: string) => `ledger ${FORMAT} ${dataset}`;

/** What this device keeps of a dataset's ledger; undefined where it keeps nothing. */
export async function keptLedger(dataset: string): Promise<LocalLedger | undefined> {
  try {
    // Written by `keepLedger` of the same format alone.
    return (await browserStore.get(keyOf(dataset))) as LocalLedger | undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it; false where the browser does not. */
export async function keepLedger(dataset: string, local: LocalLedger): Promise<boolean> {
  try {
    await browserStore.put(keyOf(dataset), local);
    return true;
  } catch {
    return false;
  }
}
