import { useCallback, useMemo, useRef } from 'react';
import type { Draft, DraftStep } from '../../intake/draft/draft.ts';
import type { Reviewer } from '../../intake/draft/review.ts';
import type { Rivals } from '../../intake/draft/rivals.ts';
import { INTAKE_WORDS } from '../../locale/intake.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { ArticleText } from './ArticleText.tsx';
import { DoublePress } from './doublePress.ts';
import { KeyLegend } from './KeyLegend.tsx';
import styles from './Review.module.css';
import { ReviewBar } from './ReviewBar.tsx';
import { RowItem } from './RowItem.tsx';
import { reviewKey } from './reviewKey.ts';
import { UndatedRows } from './UndatedRows.tsx';
import { UnknownNames } from './UnknownNames.tsx';
import { useJudging } from './useJudging.ts';

interface ReviewProps {
  readonly draft: Draft;
  readonly reviewer: Reviewer;
  readonly rivals: Rivals;
  /** True once all rows have been reviewed; for a long draft, this takes a moment. */
  readonly isReviewed: boolean;
  readonly onStep: (step: DraftStep) => void;
  readonly onDay: (published: string) => void;
  /** True if the reader has just requested it, so that the focus moves to its first row. */
  readonly isFresh: boolean;
}

/** Rows per page, so that a page renders quickly however long the draft is. */
const PAGE = 50;

/**
 * The text and its proposed rows, side by side; rows can be accepted or rejected by pointer or key.
 */
export function Review(props: ReviewProps) {
  const { draft, reviewer, rivals, isReviewed, onStep, onDay, isFresh } = props;
  const intake = useWords(INTAKE_WORDS);
  const { rows, current, origin } = draft;
  const judging = useJudging(draft, reviewer, onStep, isFresh);
  const { at, look, go, edit, save, leave } = judging;
  const page = Math.floor(at / PAGE);
  const pages = Math.ceil(rows.length / PAGE);
  const shown = useMemo(() => rows.slice(page * PAGE, (page + 1) * PAGE), [rows, page]);
  const ends = useMemo(() => ({ first: page === 0, last: page === pages - 1 }), [page, pages]);
  const presses = useRef(new DoublePress());
  const onMark = useCallback((number: number) => {
    const mark = document.getElementById(`mark-${number}`);
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <section
      aria-label={intake.rows(rows.length)}
      // Focusable, so that keys work after a click on plain text.
      tabIndex={-1}
      className={styles.review}
      onKeyDown={(event) => {
        const key = reviewKey(event);
        if (!key) return;
        event.preventDefault();
        judging.press(key);
      }}
    >
      <KeyLegend />
      <p role="status" className={styles.said}>
        {judging.said}
      </p>
      <div className={origin.kind === 'article' ? styles.columns : undefined}>
        {origin.kind === 'article' ? (
          <div className={styles.text} data-pane>
            <h2>{intake.article}</h2>
            <ArticleText
              text={origin.text}
              paragraphs={origin.paragraphs}
              rows={shown}
              ends={ends}
              current={current}
              onPick={go}
            />
            <Legend />
            <p className={styles.note}>{intake.paragraphNote}</p>
          </div>
        ) : null}
        <div className={styles.rows}>
          <h2>{intake.rows(rows.length)}</h2>
          <UndatedRows draft={draft} onDay={onDay} />
          <UnknownNames draft={draft} tables={reviewer.tables} onStep={onStep} />
          <ol
            start={page * PAGE + 1}
            onClickCapture={(event) => {
              if (!presses.current.isSecond(event)) return;
              event.preventDefault();
              event.stopPropagation();
            }}
          >
            {shown.map((one) => (
              <RowItem
                key={one.number}
                row={one}
                all={rows.length}
                reviewer={reviewer}
                rivals={rivals.get(one.number)}
                current={one.number === current}
                editing={one.number === judging.editing}
                onLook={look}
                onMark={onMark}
                onJudge={judging.judge}
                onEdit={edit}
                onSave={save}
                onLeave={leave}
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
      <ReviewBar
        rows={rows}
        reviewer={reviewer}
        rivals={rivals}
        isReviewed={isReviewed}
        onStep={onStep}
      />
    </section>
  );
}

function Legend() {
  const intake = useWords(INTAKE_WORDS);
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
