import { memo, type ReactNode } from 'react';
import type { Problem } from '../../figures/problem.ts';
import type { DraftRow, FigureCells, RowState } from '../../intake/draft/draftRow.ts';
import type { Reviewer } from '../../intake/draft/review.ts';
import { mayEnter } from '../../intake/draft/review.ts';
import { INTAKE_WORDS } from '../../locale/intake.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { faultText } from './faultText.ts';
import { RowForm } from './RowForm.tsx';
import styles from './RowItem.module.css';
import { rowText } from './rowText.ts';
import { rivalText, standingText } from './standingText.ts';
import { shortText } from './valueText.ts';

interface RowItemProps {
  readonly row: DraftRow;
  readonly all: number;
  readonly reviewer: Reviewer;
  /** Other rows of the draft with the same key and a different statement. */
  readonly rivals: readonly DraftRow[] | undefined;
  readonly current: boolean;
  readonly editing: boolean;
  readonly onLook: (number: number) => void;
  readonly onMark: (number: number) => void;
  readonly onJudge: (number: number, state: RowState) => void;
  readonly onEdit: (number: number) => void;
  readonly onSave: (number: number, cells: FigureCells) => void;
  readonly onLeave: (number: number) => void;
}

/** One proposed row: its statement, its problems, and the actions for it. */
export const RowItem = memo(function RowItem(props: RowItemProps) {
  const { row, all, reviewer, rivals, current, editing } = props;
  const { language, words } = useSpeech();
  const intake = useWords(INTAKE_WORDS);
  const { what, where } = rowText(row, reviewer.tables, language, words);
  const { number, state } = row;
  const said = intake.states[state];
  return (
    <li
      className={styles.row}
      data-state={state}
      data-current={current || undefined}
      data-editing={editing || undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not carry a name of its own text */}
      <div
        id={`row-${number}`}
        role="group"
        tabIndex={-1}
        aria-label={intake.rowName(number, all, `${what}, ${where}`, said)}
        className={styles.grid}
        onFocus={() => props.onLook(number)}
      >
        {row.mark ? (
          <button
            type="button"
            className={styles.number}
            aria-label={intake.toMark(number)}
            onClick={() => props.onMark(number)}
          >
            {number}
          </button>
        ) : (
          <span className={styles.number}>{number}</span>
        )}
        <div className={styles.what}>
          <p>
            <b>{what}</b> <span className={styles.where}>{where}</span>
          </p>
          {row.cells.printed ? (
            <p className={styles.printed}>
              <q lang="zh-CN">{shortText(row.cells.printed)}</q> {shortText(row.cells.locator)}
            </p>
          ) : null}
          {state === 'rejected' ? null : <Doubts row={row} reviewer={reviewer} rivals={rivals} />}
        </div>
        <Actions {...props} />
        {editing ? (
          <RowForm
            row={row}
            reviewer={reviewer}
            onSave={(cells) => props.onSave(number, cells)}
            onLeave={() => props.onLeave(number)}
          />
        ) : null}
      </div>
    </li>
  );
});

function Actions({ row, reviewer, editing, onJudge, onEdit }: RowItemProps) {
  const intake = useWords(INTAKE_WORDS);
  const { number, state } = row;
  if (editing) return null;
  if (state !== 'open') {
    return (
      <div className={styles.acts}>
        <span className={styles.state}>
          <StateMark state={state} />
          {intake.states[state]}
        </span>
        <Button onPress={() => onJudge(number, 'open')}>{intake.reopen}</Button>
      </div>
    );
  }
  const review = reviewer.of(row);
  const revision = review.standing?.kind === 'revision';
  return (
    <div className={styles.acts}>
      {mayEnter(review) ? (
        <Button onPress={() => onJudge(number, 'accepted')}>
          {revision ? intake.acceptRevision : intake.accept}
        </Button>
      ) : null}
      <Button onPress={() => onEdit(number)}>{intake.edit}</Button>
      <Button onPress={() => onJudge(number, 'rejected')}>{intake.reject}</Button>
    </div>
  );
}

function StateMark({ state }: { readonly state: RowState }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" data-state={state}>
      <circle cx="7" cy="7" r="6" />
      <path
        d={state === 'accepted' ? 'M4 7.2l2.2 2.2L10.2 5' : 'M4.8 4.8l4.4 4.4M9.2 4.8L4.8 9.2'}
      />
    </svg>
  );
}

/**
 * The errors of a row, the existing row with its key, and the reasons why the extraction is
 * uncertain.
 */
function Doubts({ row, reviewer, rivals }: Pick<RowItemProps, 'row' | 'reviewer' | 'rivals'>) {
  const { language, words } = useSpeech();
  const intake = useWords(INTAKE_WORDS);
  const review = reviewer.of(row);
  const standing =
    review.standing && standingText(review.standing, reviewer.dataset, language, words, intake);
  const labels: Readonly<Record<string, string>> = intake.columns;
  const labelOf = ({ column = '' }: Problem) => labels[column] ?? column;
  const told = review.problems.filter(isToldHere(row));
  const empty = told.filter(isEmptyCell).map(labelOf);
  const wrong = told.filter((problem) => !isEmptyCell(problem));
  const reasons = row.mended ? [] : row.reasons.map((reason) => intake.reasons[reason] ?? reason);
  return (
    <>
      {empty.length > 0 ? <Fault>{intake.notFilled(empty)}</Fault> : null}
      {wrong.map((problem) => (
        <Fault key={`${problem.code} ${problem.column}`}>
          <b>{labelOf(problem)}</b> {faultText(problem, language, intake)}
        </Fault>
      ))}
      {standing ? (
        <p className={review.standing?.kind === 'same' ? styles.same : styles.fault}>
          <span>{standing}</span>
        </p>
      ) : null}
      {rivals ? <Fault>{rivalText(rivals, reviewer.tables, language, words, intake)}</Fault> : null}
      {reasons.length > 0 ? (
        <p className={styles.reasons}>
          {intake.certainty(Math.round(row.confidence * 100))}
          {language === 'zh' ? `，${intake.why}` : `, ${intake.why} `}
          {reasons.join(language === 'zh' ? '；' : '; ')}
        </p>
      ) : null}
    </>
  );
}

function Fault({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.fault}>
      <svg width="14" height="13" viewBox="0 0 14 13" aria-hidden="true">
        <path d="M7 0l7 13H0z" />
      </svg>
      <span>{children}</span>
    </p>
  );
}

const isEmptyCell = ({ code }: Problem) => code === 'empty-cell';

/** Unknown names are shown above the rows, with the possible actions. */
const isToldHere =
  ({ names }: DraftRow) =>
  (problem: Problem) => {
    const { column } = problem;
    const named = (column === 'place' || column === 'indicator') && names[column];
    return !(isEmptyCell(problem) && named);
  };
