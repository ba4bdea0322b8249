import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { hideLocalRows, localRowsStore, showLocalRows } from '../../board/localRows.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Draft, DraftStep } from '../../intake/draft/draft.ts';
import { draftDiff } from '../../intake/draft/draftDiff.ts';
import type { DraftRow } from '../../intake/draft/draftRow.ts';
import { Reviewer } from '../../intake/draft/review.ts';
import { rivalsOf } from '../../intake/draft/rivals.ts';
import { DiffSection } from './DiffSection.tsx';
import { localRowsOf } from './localRowsOf.ts';
import { Review } from './Review.tsx';
import { useReviewed } from './useReviewed.ts';

interface DraftSectionsProps {
  readonly dataset: Dataset;
  readonly draft: Draft;
  readonly onStep: (step: DraftStep) => void;
  readonly onDay: (published: string) => void;
  readonly isFresh: boolean;
}

/** Until all rows have been reviewed, nothing is computed from them together. */
const NONE: readonly DraftRow[] = [];

/** A draft and its effects on the dataset. */
export function DraftSections({ dataset, draft, onStep, onDay, isFresh }: DraftSectionsProps) {
  const { rows, made } = draft;
  const reviewer = useMemo(() => new Reviewer(dataset, made), [dataset, made]);
  const isReviewed = useReviewed(rows, reviewer);
  const judged = isReviewed ? rows : NONE;
  const rivals = useMemo(() => rivalsOf(judged, reviewer), [judged, reviewer]);
  const diff = useMemo(() => draftDiff({ rows: judged }, reviewer), [judged, reviewer]);
  const isShown = useStore(localRowsStore, (kept) => kept.rows?.dataset === dataset.id);
  const local = useMemo(() => localRowsOf(dataset, { made }, diff), [dataset, made, diff]);
  // The pages show the rows accepted here.
  useEffect(() => {
    if (!isShown || !isReviewed) return;
    if (local.count > 0) showLocalRows(local);
    else hideLocalRows();
  }, [isShown, isReviewed, local]);
  const find = (number: number) => {
    onStep({ kind: 'look', at: number });
    // The page of rows must be rendered first.
    requestAnimationFrame(() => {
      const row = document.getElementById(`row-${number}`);
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'center' });
    });
  };
  return (
    <>
      <Review
        draft={draft}
        reviewer={reviewer}
        rivals={rivals}
        isReviewed={isReviewed}
        onStep={onStep}
        onDay={onDay}
        isFresh={isFresh}
      />
      <DiffSection
        dataset={dataset}
        draft={draft}
        diff={diff}
        reviewer={reviewer}
        isShown={isShown}
        onShow={() => showLocalRows(local)}
        onHide={hideLocalRows}
        onFind={find}
      />
    </>
  );
}
