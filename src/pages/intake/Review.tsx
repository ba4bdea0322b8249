import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../figures/dataset.ts';
import { countRows, type Draft, type DraftStep } from '../../intake/draft/draft.ts';
import type { DraftRow, FigureCells, RowState } from '../../intake/draft/draftRow.ts';
import { isUndoubted, mayEnter, type Reviewer } from '../../intake/draft/review.ts';
import { Button } from '../../ui/Button.tsx';
import { ArticleText } from './ArticleText.tsx';
import { KeyLegend } from './KeyLegend.tsx';
import styles from './Review.module.css';
import { RowItem } from './RowItem.tsx';
import { reviewKey } from './reviewKey.ts';
import { UndatedRows } from './UndatedRows.tsx';
import { UnknownNames } from './UnknownNames.tsx';
import { useIntakeWords } from './useIntakeWords.ts';

interface ReviewProps {
  readonly dataset: Dataset;
  readonly draft: Draft;
  readonly reviewer: Reviewer;
  readonly onStep: (step: DraftStep) => void;
  readonly onDay: (published: string) => void;
  /** Whether the reader has just asked for it, and goes on with its first row. */
  readonly isFresh: boolean;
}

/** As many rows stand on one page: a page is drawn in a moment however long the draft is. */
const PAGE = 50;

/** The text and the rows proposed from it, side by side; every row judged by pointer or by key. */
export function Review({ draft, reviewer, onStep, onDay, isFresh }: ReviewProps) {
  const intake = useIntakeWords();
  const { rows, current, origin } = draft;
  const [editing, setEditing] = useState<number>();
  const [said, setSaid] = useState('');
  // Where the focus goes once the step has been drawn.
  const wanted = useRef<string | undefined>(isFresh ? `row-${current}` : undefined);
  useEffect(() => {
    const id = wanted.current;
    wanted.current = undefined;
    if (id === undefined) return;
    const target = document.getElementById(id);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
    document.getElementById(`mark-${current}`)?.scrollIntoView({ block: 'nearest' });
  });
  const at = Math.max(
    0,
    rows.findIndex(({ number }) => number === current),
  );
  const page = Math.floor(at / PAGE);
  const pages = Math.ceil(rows.length / PAGE);
  const shown = useMemo(() => rows.slice(page * PAGE, (page + 1) * PAGE), [rows, page]);
  const ends = useMemo(() => ({ first: page === 0, last: page === pages - 1 }), [page, pages]);
  const look = useCallback(
    (number: number | undefined) => {
      if (number !== undefined) onStep({ kind: 'look', at: number });
    },
    [onStep],
  );
  const go = (number: number | undefined) => {
    if (number === undefined) return;
    wanted.current = `row-${number}`;
    look(number);
  };
  const judge = (number: number, state: RowState, then = number) => {
    wanted.current = `row-${then}`;
    onStep({ kind: 'judge', numbers: [number], state });
    setSaid(intake.rowSaid(number, intake.states[state]));
    look(then);
  };
  const edit = (number: number) => {
    look(number);
    setEditing(number);
  };
  const leave = (then = current) => {
    setEditing(undefined);
    wanted.current = `row-${then}`;
  };
  const row = rows[at];
  const press = (key: NonNullable<ReturnType<typeof reviewKey>>) => {
    if (!row) return;
    const next = nextOpen(rows, at);
    switch (key) {
      case 'next':
        return go(rows[at + 1]?.number);
      case 'previous':
        return go(rows[at - 1]?.number);
      case 'accept':
        // What is missing is asked for where it is missing.
        return mayEnter(reviewer.of(row)) ? judge(row.number, 'accepted', next) : edit(row.number);
      case 'edit':
        return edit(row.number);
      case 'reject':
        return judge(row.number, 'rejected', next);
      case 'undo': {
        const undone = draft.undo.at(-1)?.rows;
        wanted.current = `row-${undone?.length === 1 ? undone[0]?.number : current}`;
        setSaid(intake.undone);
        return onStep({ kind: 'undo' });
      }
    }
  };
  const handlers = useRef({ judge, edit, leave, go });
  handlers.current = { judge, edit, leave, go };
  const onJudge = useCallback(
    (number: number, state: RowState) => handlers.current.judge(number, state),
    [],
  );
  const onEdit = useCallback((number: number) => handlers.current.edit(number), []);
  const onLeave = useCallback(() => handlers.current.leave(), []);
  const onPick = useCallback((number: number) => handlers.current.go(number), []);
  const onSave = useCallback(
    (number: number, cells: FigureCells) => {
      onStep({ kind: 'mend', number, cells });
      handlers.current.leave(number);
    },
    [onStep],
  );
  const onMark = useCallback((number: number) => {
    const mark = document.getElementById(`mark-${number}`);
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'center' });
  }, []);
  const counts = countRows(rows);
  const undoubted = useMemo(() => {
    const open = rows.filter(({ state }) => state === 'open');
    const reviews = reviewer.ofAll(open);
    return open.filter((one, i) => {
      const review = reviews[i];
      return review !== undefined && isUndoubted(one, review);
    });
  }, [rows, reviewer]);
  return (
    <section
      aria-label={intake.rows(rows.length)}
      // So that keys work after a click on plain text.
      tabIndex={-1}
      className={styles.review}
      onKeyDown={(event) => {
        const key = reviewKey(event);
        if (!key) return;
        event.preventDefault();
        press(key);
      }}
    >
      <KeyLegend />
      <p role="status" className={styles.said}>
        {said}
      </p>
      <div className={origin.kind === 'article' ? styles.columns : undefined}>
        {origin.kind === 'article' ? (
          <div className={styles.text}>
            <h2>{intake.article}</h2>
            <ArticleText
              text={origin.text}
              paragraphs={origin.paragraphs}
              rows={shown}
              ends={ends}
              current={current}
              onPick={onPick}
            />
            <Legend />
            <p className={styles.note}>{intake.paragraphNote}</p>
          </div>
        ) : null}
        <div className={styles.rows}>
          <h2>{intake.rows(rows.length)}</h2>
          <UndatedRows draft={draft} onDay={onDay} />
          <UnknownNames draft={draft} tables={reviewer.tables} onStep={onStep} />
          <ol start={page * PAGE + 1}>
            {shown.map((one) => (
              <RowItem
                key={one.number}
                row={one}
                all={rows.length}
                reviewer={reviewer}
                current={one.number === current}
                editing={one.number === editing}
                onLook={look}
                onMark={onMark}
                onJudge={onJudge}
                onEdit={onEdit}
                onSave={onSave}
                onLeave={onLeave}
              />
            ))}
          </ol>
          {pages > 1 ? (
            <nav aria-label={intake.pages} className={styles.pages}>
              {page > 0 ? (
                <Button onPress={() => go(rows[(page - 1) * PAGE]?.number)}>
                  {intake.previous}
                </Button>
              ) : null}
              <span>{intake.page(page + 1, pages)}</span>
              {page < pages - 1 ? (
                <Button onPress={() => go(rows[(page + 1) * PAGE]?.number)}>{intake.next}</Button>
              ) : null}
            </nav>
          ) : null}
        </div>
      </div>
      <div className={styles.bar}>
        <p>{intake.counts(counts.accepted, counts.open, counts.rejected)}</p>
        <div>
          {undoubted.length > 0 ? (
            <Button
              onPress={() =>
                onStep({
                  kind: 'judge',
                  numbers: undoubted.map(({ number }) => number),
                  state: 'accepted',
                })
              }
            >
              {intake.acceptUndoubted(undoubted.length)}
            </Button>
          ) : null}
          <a className={styles.go} href="#diff">
            {intake.toDiff}
          </a>
        </div>
      </div>
    </section>
  );
}

/** The next row that is still to be judged; the same one where none comes. */
function nextOpen(rows: readonly DraftRow[], at: number): number | undefined {
  const next = rows.slice(at + 1).find(({ state }) => state === 'open');
  return (next ?? rows[at])?.number;
}

function Legend() {
  const intake = useIntakeWords();
  return (
    <ul className={styles.legend} aria-hidden="true">
      {(['open', 'accepted', 'rejected', 'current'] as const).map((state) => (
        <li key={state}>
          <span data-state={state}>12</span> {intake.legend[state]}
        </li>
      ))}
    </ul>
  );
}
