import type { Stopped } from '../../intake/draft/draftDiff.ts';
import type { Reviewer } from '../../intake/draft/review.ts';
import { INTAKE_WORDS } from '../../locale/intake.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import styles from './DiffSection.module.css';
import { rowText } from './rowText.ts';
import { rivalText } from './standingText.ts';

interface StoppedRowsProps {
  readonly stopped: readonly Stopped[];
  readonly reviewer: Reviewer;
  readonly onFind: (number: number) => void;
}

/** At most this many rows are listed; the others follow once these are corrected. */
const LISTED = 100;

/** The accepted rows that cannot enter, with the reasons; each links to its form. */
export function StoppedRows({ stopped, reviewer, onFind }: StoppedRowsProps) {
  const { language, words } = useSpeech();
  const intake = useWords(INTAKE_WORDS);
  if (stopped.length === 0) return null;
  const { tables } = reviewer;
  return (
    <details className={styles.changes} open>
      <summary>{intake.stopped(stopped.length)}</summary>
      <ol>
        {stopped.slice(0, LISTED).map(({ row, rivals }) => {
          const { what, where } = rowText(row, tables, language, words);
          return (
            <li key={row.number}>
              <a
                href={`#row-${row.number}`}
                onClick={(event) => {
                  event.preventDefault();
                  onFind(row.number);
                }}
              >
                {intake.rival(row.number, what)}
              </a>{' '}
              <span>{where}</span>
              <p>
                {rivals.length > 0
                  ? rivalText(rivals, tables, language, words, intake)
                  : intake.unsound}
              </p>
            </li>
          );
        })}
      </ol>
      {stopped.length > LISTED ? <p>{intake.more(stopped.length - LISTED)}</p> : null}
    </details>
  );
}
