import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Draft, DraftStep } from '../../intake/draft/draft.ts';
import type { DraftRow, FigureCells, RowState } from '../../intake/draft/draftRow.ts';
import { mayEnter, type Reviewer } from '../../intake/draft/review.ts';
import { INTAKE_WORDS } from '../../locale/intake.ts';
import { useWords } from '../../ui/language.tsx';
import type { ReviewKey } from './reviewKey.ts';
import { showInPane } from './showInPane.ts';

/** The target of the focus after a step has been rendered. */
interface Wanted {
  readonly number: number;
  /** True if a pointer judged the row: the page must not scroll. */
  readonly stays: boolean;
}

/** Navigates between rows and judges them: the open row, announcements and the focus. */
export function useJudging(
  draft: Draft,
  reviewer: Reviewer,
  onStep: (step: DraftStep) => void,
  isFresh: boolean,
) {
  const intake = useWords(INTAKE_WORDS);
  const { rows, current } = draft;
  const [editing, setEditing] = useState<number>();
  const [said, setSaid] = useState('');
  const wanted = useRef<Wanted | undefined>(
    isFresh ? { number: current, stays: false } : undefined,
  );
  // Before paint, because an element that moves under a pressed pointer loses its click.
  useLayoutEffect(() => {
    const next = wanted.current;
    wanted.current = undefined;
    if (!next) return;
    const target = document.getElementById(`row-${next.number}`);
    target?.focus({ preventScroll: true });
    if (!next.stays) target?.scrollIntoView({ block: 'nearest' });
    showInPane(document.getElementById(`mark-${current}`));
  });
  const look = useCallback((number: number) => onStep({ kind: 'look', at: number }), [onStep]);
  const go = useCallback(
    (number: number | undefined) => {
      if (number === undefined) return;
      wanted.current = { number, stays: false };
      look(number);
    },
    [look],
  );
  const judge = useCallback(
    (number: number, state: RowState, then?: number) => {
      wanted.current = { number: then ?? number, stays: then === undefined };
      onStep({ kind: 'judge', numbers: [number], state });
      setSaid(intake.rowSaid(number, intake.states[state]));
      look(then ?? number);
    },
    [onStep, look, intake],
  );
  const edit = useCallback(
    (number: number) => {
      look(number);
      setEditing(number);
    },
    [look],
  );
  const leave = useCallback((number: number) => {
    setEditing(undefined);
    wanted.current = { number, stays: false };
  }, []);
  const save = useCallback(
    (number: number, cells: FigureCells) => {
      onStep({ kind: 'mend', number, cells });
      leave(number);
    },
    [onStep, leave],
  );
  const at = Math.max(
    0,
    rows.findIndex(({ number }) => number === current),
  );
  const press = (key: ReviewKey) => {
    const row = rows[at];
    if (!row) return;
    const next = nextOpen(rows, at) ?? row.number;
    switch (key) {
      case 'next':
        return go(rows[at + 1]?.number);
      case 'previous':
        return go(rows[at - 1]?.number);
      case 'accept':
        // A row with missing values opens its form.
        return mayEnter(reviewer.of(row)) ? judge(row.number, 'accepted', next) : edit(row.number);
      case 'edit':
        return edit(row.number);
      case 'reject':
        return judge(row.number, 'rejected', next);
      case 'undo': {
        const undone = draft.undo.at(-1)?.rows;
        const [first] = undone?.length === 1 ? undone : [];
        wanted.current = { number: first?.number ?? current, stays: false };
        setSaid(intake.undone);
        return onStep({ kind: 'undo' });
      }
    }
  };
  return { at, editing, said, look, go, judge, edit, save, leave, press };
}

/** The next row that has not been judged. */
function nextOpen(rows: readonly DraftRow[], at: number): number | undefined {
  return rows.slice(at + 1).find(({ state }) => state === 'open')?.number;
}
