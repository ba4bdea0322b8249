import { useEffect, useRef, useState } from 'react';
import { changeLedger, keptLedger } from './ledgerStore.ts';
import { type LocalLedger, NO_LOCAL } from './localLedger.ts';

/** What is done to the ledger here, whether the browser keeps it, and how more is done. */
export interface LocalLedgerState {
  readonly local: LocalLedger;
  readonly keeping: 'unknown' | 'kept' | 'refused';
  readonly change: (next: (local: LocalLedger) => LocalLedger) => void;
}

/** The ledger of this device, which its tabs share: brought back when the page comes and whenever the reader does, kept with each step. */
export function useLocalLedger(dataset: string): LocalLedgerState {
  const [local, setLocal] = useState(NO_LOCAL);
  const [keeping, setKeeping] = useState<LocalLedgerState['keeping']>('unknown');
  // What was asked of the store last: an earlier answer is no longer so.
  const asked = useRef(0);
  const refused = keeping === 'refused';
  useEffect(() => {
    setLocal(NO_LOCAL);
    setKeeping('unknown');
  }, [dataset]);
  useEffect(() => {
    // Where nothing is kept, the page alone knows what was done.
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

/** What is kept; the same object where it says the same, so that nothing is counted anew. */
const asKept = (kept: LocalLedger) => (now: LocalLedger) =>
  JSON.stringify(now) === JSON.stringify(kept) ? now : kept;
