import type { Problem } from '../../../figures/problem.ts';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { type LedgerWords, RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import styles from './forms.module.css';

/**
 * The errors that prevent an entry from being saved: the cell, the expected value, and how to fix
 * it.
 */
export function CaseFaults({ problems }: { readonly problems: readonly Problem[] }) {
  const { language } = useSpeech();
  const ledger = useWords(RENEWAL_LEDGER);
  return (
    <ul className={styles.faults} role="alert">
      {problems.map(({ code, column, value, expected, mend }) => (
        <li key={`${code} ${column} ${value}`}>
          <b>{columnName(column ?? '', ledger)}</b> {value ? <mark>{value}</mark> : null}{' '}
          {expected[language]} · {mend[language]}
        </li>
      ))}
    </ul>
  );
}

/** The label of a column in the forms. */
function columnName(column: string, ledger: LedgerWords): string {
  const names: Readonly<Record<string, string>> = {
    ...ledger.caseDays,
    case: ledger.caseId,
    kind: ledger.kind,
    enterprise: ledger.firm,
    issue_zh: ledger.issueZh,
    issue_en: ledger.issueEn,
    disposal: ledger.disposal,
    steps: ledger.steps,
    land_freed: ledger.freed,
    source: ledger.source,
    note: ledger.note,
  };
  return atHead(names[column] ?? column);
}
