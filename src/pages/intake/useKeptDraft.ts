import { useEffect, useRef, useState } from 'react';
import { onDraftSign } from './draftSign.ts';
import { keepDraft, keptDraft } from './draftStore.ts';
import { isBlank } from './intakeFacts.ts';
import type { KeptDraft } from './keptDraft.ts';

/**
 * Whether the browser keeps the draft: not yet known, kept, brought back from last time, refused, or
 * no longer written because another tab has written its own.
 */
export type Keeping = 'unknown' | 'kept' | 'restored' | 'refused' | 'elsewhere';

// A long draft or text takes a while to write: its steps are gathered.
const LONG_DRAFT = 1000;
const LONG_TEXT = 20_000;
const PAUSE = 400;

/**
 * Keeps a draft in the browser as it changes, and brings the last one back once. `onFound` gets the
 * last one of this page (`isOwn`), or another tab's that the reader takes instead.
 */
export function useKeptDraft(
  dataset: string,
  { draft, discarded, text, facts }: KeptDraft,
  onFound: (found: KeptDraft, isOwn: boolean) => void,
) {
  const [keeping, setKeeping] = useState<Keeping>('unknown');
  // Before the last draft has been looked for, nothing may be written over it.
  const [looked, setLooked] = useState<string>();
  // The writing that this page goes on from.
  const known = useRef('');
  const found = useRef(onFound);
  found.current = onFound;
  // Whether the reader has put anything in already.
  const begun = useRef(false);
  begun.current = draft !== undefined || text !== '' || !isBlank(facts);
  // Steps since the last one that is written.
  const [isWriting, setWriting] = useState(false);
  const steps = useRef(0);
  const touched = useRef(false);
  const waiting = useRef<() => void>(undefined);
  const look = async (isOwn: boolean, wanted: () => boolean = () => true) => {
    const last = await keptDraft(dataset);
    if (!wanted()) return;
    // What was just read back need not be written; what the reader has begun meanwhile must be.
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
  // The last steps are written even when the page is left within the pause.
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
    /** The dataset whose last draft has been looked for. */
    looked,
    /** Whether a step is still to be written. */
    isWriting,
    /** Takes what another tab has kept. */
    takeOther: () => void look(false),
    /** Writes what is here over what another tab has kept. */
    keepOwn: () =>
      void keepDraft(dataset, { draft, discarded, text, facts }).then((done) => {
        setKeeping(done);
      }),
  };
}
