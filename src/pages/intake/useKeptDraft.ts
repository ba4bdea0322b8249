import { useEffect, useRef, useState } from 'react';
import { onDraftSign } from './draftSign.ts';
import { keepDraft, keptDraft } from './draftStore.ts';
import { isBlank } from './intakeFacts.ts';
import type { KeptDraft } from './keptDraft.ts';

/**
 * If the browser stores the draft: not known yet, stored, restored from the last visit, refused, or
 * no longer stored because another tab has stored its own.
 */
export type Keeping = 'unknown' | 'kept' | 'restored' | 'refused' | 'elsewhere';

// Delay before a long draft or text is stored, because that takes time; steps are batched.
const LONG_DRAFT = 1000;
const LONG_TEXT = 20_000;
const PAUSE = 400;

/**
 * Stores a draft in the browser as it changes, and restores the last one once. `onFound` receives
 * the last draft of this page (`isOwn`), or another tab's draft that the reader takes over.
 */
export function useKeptDraft(
  dataset: string,
  { draft, discarded, text, facts }: KeptDraft,
  onFound: (found: KeptDraft, isOwn: boolean) => void,
) {
  const [keeping, setKeeping] = useState<Keeping>('unknown');
  // Until the last draft has been looked up, nothing may overwrite it.
  const [looked, setLooked] = useState<string>();
  // The stamp of the write that this page continues from.
  const known = useRef('');
  const found = useRef(onFound);
  found.current = onFound;
  // True once the reader has entered anything.
  const begun = useRef(false);
  begun.current = draft !== undefined || text !== '' || !isBlank(facts);
  // True while there are unsaved steps.
  const [isWriting, setWriting] = useState(false);
  const steps = useRef(0);
  const touched = useRef(false);
  const waiting = useRef<() => void>(undefined);
  const look = async (isOwn: boolean, wanted: () => boolean = () => true) => {
    const last = await keptDraft(dataset);
    if (!wanted()) return;
    // Restored data need not be stored again, but new input of the reader must be.
    touched.current = isOwn && begun.current;
    waiting.current = undefined;
    known.current = last?.stamp ?? '';
    if (last) found.current(last, isOwn);
    setKeeping(last?.draft ? 'restored' : 'unknown');
    setLooked(dataset);
  };
  const looking = useRef(look);
  looking.current = look;
  useEffect(() => {
    let gone = false;
    void looking.current(true, () => !gone);
    const deaf = onDraftSign(dataset, (stamp) => {
      if (stamp !== known.current) setKeeping('elsewhere');
    });
    return () => {
      gone = true;
      deaf();
    };
  }, [dataset]);
  const isElsewhere = keeping === 'elsewhere';
  useEffect(() => {
    if (looked !== dataset) return;
    if (!touched.current) {
      touched.current = true;
      return;
    }
    if (isElsewhere) return;
    const write = () => {
      waiting.current = undefined;
      void keepDraft(dataset, { draft, discarded, text, facts }, known.current).then((done) => {
        setKeeping(done);
        if (step === steps.current) setWriting(false);
      });
    };
    const step = ++steps.current;
    setWriting(true);
    waiting.current = write;
    const rows = (draft?.rows.length ?? 0) + (discarded?.rows.length ?? 0);
    const isLong = rows > LONG_DRAFT || text.length > LONG_TEXT;
    const timer = setTimeout(write, isLong ? PAUSE : 0);
    return () => clearTimeout(timer);
  }, [looked, dataset, draft, discarded, text, facts, isElsewhere]);
  // Unsaved steps are stored even if the page is left during the delay.
  useEffect(() => {
    const flush = () => waiting.current?.();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return {
    keeping,
    /** The dataset whose last draft has been looked up. */
    looked,
    /** True while a step is not stored yet. */
    isWriting,
    /** Takes over the draft of another tab. */
    takeOther: () => void look(false),
    /** Overwrites the draft of another tab with this one. */
    keepOwn: () =>
      void keepDraft(dataset, { draft, discarded, text, facts }).then((done) => {
        setKeeping(done);
      }),
  };
}
