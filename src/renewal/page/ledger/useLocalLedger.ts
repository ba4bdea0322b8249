import { useEffect, useRef, useState } from 'react';
import { changeLedger, keptLedger } from './ledgerStore.ts';
import { type LocalLedger, NO_LOCAL } from './localLedger.ts';

/**
 * The ledger changes on this device, if the browser stores them, and the functions that make more.
 */
export interface LocalLedgerState {
  readonly local: LocalLedger;
  readonly keeping: 'unknown' | 'kept' | 'refused';
  readonly change: (next: (local: LocalLedger) => LocalLedger) => void;
}

/**
 * The ledger of this device, shared by its tabs: loaded when the page opens and when the reader
 * returns, stored after each step.
 */
export function useLocalLedger(dataset: string): LocalLedgerState {
  const [local, setLocal] = useState(NO_LOCAL);
  const [keeping, setKeeping] = useState<LocalLedgerState['keeping']>('unknown');
  // Number of the latest request to the store; answers to earlier requests are ignored.
  const asked = useRef(0);
  const refused = keeping === 'refused';
  useEffect(() => {
    setLocal(NO_LOCAL);
    setKeeping('unknown');
  }, [dataset]);
  useEffect(() => {
    // If the browser stores nothing, only the page has the changes, so they are not reloaded.
    if (refused) return;
    const read = () => {
      const own = ++asked.current;
      void keptLedger(dataset).then((kept) => {
        if (kept && own === asked.current) setLocal(asKept(kept));
      });
    };
    read();
    addEventListener('focus', read);
    return () => {
      asked.current++;
      removeEventListener('focus', read);
    };
  }, [dataset, refused]);
  return {
    local,
    keeping,
    change: (step) => {
      setLocal(step);
      if (refused) return;
      const own = ++asked.current;
      void changeLedger(dataset, step).then((kept) => {
        if (own !== asked.current) return;
        setKeeping(kept ? 'kept' : 'refused');
        if (kept) setLocal(asKept(kept));
      });
    },
  };
}

/**
 * Returns the stored ledger, or the same object if the content is the same, so that nothing is
 * recomputed.
 */
const asKept = (kept: LocalLedger) => (now: LocalLedger) =>
  JSON.stringify(now) === JSON.stringify(kept) ? now : kept;
