import { useEffect, useRef, useState } from 'react';
import { keepLedger, keptLedger } from './ledgerStore.ts';
import { type LocalLedger, NO_LOCAL } from './localLedger.ts';

/** What is done to the ledger here, whether the browser keeps it, and how more is done. */
export interface LocalLedgerState {
  readonly local: LocalLedger;
  readonly keeping: 'unknown' | 'kept' | 'refused';
  readonly change: (next: (local: LocalLedger) => LocalLedger) => void;
}

/** The ledger of this device: brought back when the page comes, kept whenever it changes. */
export function useLocalLedger(dataset: string): LocalLedgerState {
  const [local, setLocal] = useState(NO_LOCAL);
  const [keeping, setKeeping] = useState<LocalLedgerState['keeping']>('unknown');
  // What was done before the last ledger was read back is done to that one.
  const early = useRef<((local: LocalLedger) => LocalLedger)[] | undefined>([]);
  const now = useRef(local);
  const put = (next: LocalLedger) => {
    now.current = next;
    setLocal(next);
    void keepLedger(dataset, next).then((done) => setKeeping(done ? 'kept' : 'refused'));
  };
  useEffect(() => {
    let gone = false;
    early.current = [];
    now.current = NO_LOCAL;
    setLocal(NO_LOCAL);
    void keptLedger(dataset).then((last = NO_LOCAL) => {
      if (gone) return;
      const steps = early.current ?? [];
      early.current = undefined;
      if (steps.length > 0) put(steps.reduce((all, step) => step(all), last));
      else if (last !== NO_LOCAL) {
        now.current = last;
        setLocal(last);
      }
    });
    return () => {
      gone = true;
    };
  }, [dataset]);
  return {
    local,
    keeping,
    change: (next) => {
      if (early.current) early.current.push(next);
      else put(next(now.current));
    },
  };
}
