import { useEffect, useMemo, useState } from 'react';
import type { DraftRow } from '../../intake/draft/draftRow.ts';
import type { Reviewer } from '../../intake/draft/review.ts';
import { inSlices } from './inSlices.ts';

/** As many rows are checked within a blink. */
const AT_ONCE = 500;

/**
 * Whether all rows have been reviewed, so that what hangs on all of them can be told. Those of a
 * long draft are reviewed in short tasks when it comes up; after that only what a step changes.
 */
export function useReviewed(rows: readonly DraftRow[], reviewer: Reviewer): boolean {
  const lacking = useMemo(() => reviewer.lacking(rows), [rows, reviewer]);
  const [done, setDone] = useState<readonly DraftRow[]>();
  const isReady = lacking.length <= AT_ONCE || done === lacking;
  useEffect(() => {
    if (isReady) return;
    const controller = new AbortController();
    inSlices(lacking, (some) => reviewer.ofAll(some), controller.signal).then(
      () => setDone(lacking),
      () => undefined,
    );
    return () => controller.abort();
  }, [isReady, lacking, reviewer]);
  return isReady;
}
