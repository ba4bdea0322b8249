import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { countRows, type DraftStep } from '../../intake/draft/draft.ts';
import type { DraftRow } from '../../intake/draft/draftRow.ts';
import { isUndoubted, type Reviewer } from '../../intake/draft/review.ts';
import type { Rivals } from '../../intake/draft/rivals.ts';
import { INTAKE_WORDS } from '../../locale/intake.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './ReviewBar.module.css';

interface ReviewBarProps {
  readonly rows: readonly DraftRow[];
  readonly reviewer: Reviewer;
  readonly rivals: Rivals;
  readonly isReviewed: boolean;
  readonly onStep: (step: DraftStep) => void;
}

/** The progress of the review, at the bottom of the window. */
export function ReviewBar({ rows, reviewer, rivals, isReviewed, onStep }: ReviewBarProps) {
  const intake = useWords(INTAKE_WORDS);
  const bar = useRef<HTMLDivElement>(null);
  useClearOf(bar);
  const counts = countRows(rows);
  const undoubted = useMemo(() => {
    if (!isReviewed) return [];
    const open = rows.filter(({ state, number }) => state === 'open' && !rivals.has(number));
    const reviews = reviewer.ofAll(open);
    return open.filter((one, i) => {
      const review = reviews[i];
      return review !== undefined && isUndoubted(one, review);
    });
  }, [rows, reviewer, rivals, isReviewed]);
  const acceptAll = () =>
    onStep({
      kind: 'judge',
      numbers: undoubted.map(({ number }) => number),
      state: 'accepted',
    });
  return (
    <div ref={bar} className={styles.bar}>
      <p>{intake.counts(counts.accepted, counts.open, counts.rejected)}</p>
      <div>
        {undoubted.length > 0 ? (
          <Button onPress={acceptAll}>{intake.acceptUndoubted(undoubted.length)}</Button>
        ) : null}
        <a className={styles.go} href="#diff">
          {intake.toDiff}
        </a>
      </div>
    </div>
  );
}

/** Scrolls the focused element clear of the bar, which would cover it (WCAG 2.4.11). */
function useClearOf(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
      style.scrollPaddingBlockEnd = `${Math.ceil(height)}px`;
    });
    if (bar.current) observer.observe(bar.current);
    return () => {
      observer.disconnect();
      style.scrollPaddingBlockEnd = '';
    };
  }, [bar]);
}
