import { useWords } from '../../../ui/language.tsx';
import { LEDGER_STATES, type LedgerState } from '../../rules/caseStanding.ts';
import { RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import styles from './LedgerCounts.module.css';
import { type LedgerRow, ledgerCounts } from './ledgerRows.ts';

interface LedgerCountsProps {
  readonly rows: readonly LedgerRow[];
  readonly hrefOf: (state: LedgerState | undefined) => string;
  /** The state that is already selected: its link leads back to all cases. */
  readonly now?: LedgerState | undefined;
}

/** The number of cases in each state, each as a link to them. */
export function LedgerCounts({ rows, hrefOf, now }: LedgerCountsProps) {
  const ledger = useWords(RENEWAL_LEDGER);
  const counts = ledgerCounts(rows);
  const texts = {
    overdue: ledger.overdueCount,
    open: ledger.openCount,
    closed: ledger.closedCount,
  };
  return (
    <ul className={styles.counts} aria-label={ledger.countsLabel}>
      {LEDGER_STATES.map((state) => (
        <li key={state} data-state={state}>
          <a
            href={hrefOf(state === now ? undefined : state)}
            aria-current={state === now ? 'true' : undefined}
          >
            {state === 'overdue' ? (
              <svg width="13" height="12" viewBox="0 0 14 13" aria-hidden="true">
                <path d="M7 0l7 13H0z" />
              </svg>
            ) : null}
            {texts[state](counts[state])}
          </a>
        </li>
      ))}
    </ul>
  );
}
