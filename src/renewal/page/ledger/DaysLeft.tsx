import { useWords } from '../../../ui/language.tsx';
import type { CaseStanding } from '../../rules/caseStanding.ts';
import { RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import styles from './DaysLeft.module.css';

/** The days that a case has left or is overdue: a shape and words, never red. */
export function DaysLeft({ standing }: { readonly standing: CaseStanding }) {
  const ledger = useWords(RENEWAL_LEDGER);
  const { state, daysLeft } = standing;
  if (state === 'closed') return null;
  if (daysLeft === undefined) return <span className={styles.none}>{ledger.noDue}</span>;
  if (daysLeft >= 0) return <span>{ledger.left(daysLeft)}</span>;
  return (
    <span className={styles.over}>
      <svg width="11" height="10" viewBox="0 0 14 13" aria-hidden="true">
        <path d="M7 0l7 13H0z" />
      </svg>
      {ledger.overdue(-daysLeft)}
    </span>
  );
}
