import { useEffect, useRef, useState } from 'react';
import { type KeptDraft, keepDraft, keptDraft } from './draftStore.ts';

/** Whether the browser keeps the draft: not yet known, kept, brought back from last time, or refused. */
export type Keeping = 'unknown' | 'kept' | 'restored' | 'refused';

// A long draft takes a while to write: its steps are gathered.
const LONG = 1000;
const PAUSE = 400;

/** Keeps a draft in the browser as it changes, and brings the last one back once. */
export function useKeptDraft(
  dataset: string,
  { draft, discarded, facts }: KeptDraft,
  onFound: (found: KeptDraft) => void,
): Keeping {
  const [keeping, setKeeping] = useState<Keeping>('unknown');
  // Before the last draft has been looked for, nothing may be written over it.
  const [looked, setLooked] = useState<string>();
  const found = useRef(onFound);
  found.current = onFound;
  useEffect(() => {
    let gone = false;
    void keptDraft(dataset).then((last) => {
      if (gone) return;
      if (last) found.current(last);
      if (last?.draft) setKeeping('restored');
      setLooked(dataset);
    });
    return () => {
      gone = true;
    };
  }, [dataset]);
  const touched = useRef(false);
  const waiting = useRef<() => void>(undefined);
  useEffect(() => {
    if (looked !== dataset) return;
    // What was just read back need not be written.
    if (!touched.current) {
      touched.current = true;
      return;
    }
    const write = () => {
      waiting.current = undefined;
      void keepDraft(dataset, { draft, discarded, facts }).then((done) =>
        setKeeping(done ? 'kept' : 'refused'),
      );
    };
    waiting.current = write;
    const timer = setTimeout(write, draft && draft.rows.length > LONG ? PAUSE : 0);
    return () => clearTimeout(timer);
  }, [looked, dataset, draft, discarded, facts]);
  // The last steps are written even when the page is left within the pause.
  useEffect(() => {
    const flush = () => waiting.current?.();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return keeping;
}
