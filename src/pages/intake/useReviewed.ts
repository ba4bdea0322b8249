import { useEffect, useMemo, useState } from 'react';
import type { DraftRow } from '../../intake/draft/draftRow.ts';
import type { Reviewer } from '../../intake/draft/review.ts';
import { inSlices } from './inSlices.ts';

/** Up to this many rows are checked without a noticeable delay. */
const AT_ONCE = 500;

/**
 * True once all rows have been reviewed, so that results over all rows are available. The rows of a
 * long draft are reviewed in short tasks when it opens; after that, only rows that a step changes.
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
