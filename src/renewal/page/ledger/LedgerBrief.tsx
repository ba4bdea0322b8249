import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import { caseText } from '../caseText.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { DaysLeft } from './DaysLeft.tsx';
import styles from './LedgerBrief.module.css';
import { LedgerCounts } from './LedgerCounts.tsx';
import { LocalTag } from './LocalTag.tsx';
import { type LedgerRow, pickLedgerRows } from './ledgerRows.ts';
import { LEDGER_VIEW, ledgerHref } from './ledgerView.ts';

interface LedgerBriefProps extends Pick<RenewalContext, 'address' | 'view' | 'ledger'> {
  readonly rows: readonly LedgerRow[];
  readonly day: string;
}

/** At most this many cases are listed on the overview. */
const MAX_NAMED = 5;

/** The ledger in brief: the counts, and the cases that are longest overdue. */
export function LedgerBrief({ rows, day, ...context }: LedgerBriefProps) {
  const { address, view } = context;
  const { language } = useSpeech();
  const ledger = useWords(RENEWAL_LEDGER);
  const own = pickLedgerRows(rows, LEDGER_VIEW.parse(''), address.place);
  const first = own.filter(({ standing }) => standing.state !== 'closed').slice(0, MAX_NAMED);
  return (
    <section aria-labelledby="ledger" className={styles.brief}>
      <div className={styles.head}>
        <h2 id="ledger">{ledger.name}</h2>
        <p>{ledger.asOf(day)}</p>
      </div>
      {own.length === 0 ? (
        <p>{ledger.none}</p>
      ) : (
        <LedgerCounts rows={own} hrefOf={(state) => ledgerHref(address, view, { state })} />
      )}
      <ol className={styles.list}>
        {first.map((row) => (
          <li key={row.case.id}>
            <a href={ledgerHref(address, view, { case: row.case.id })}>
              <bdi>{nameOf(row.firm, language)}</bdi>
            </a>
            <span className={styles.issue}>
              <bdi>{caseText(row.case, ledger, language)}</bdi>{' '}
              <LocalTag context={context} id={row.case.id} />
            </span>
            <DaysLeft standing={row.standing} />
            <span>{row.standing.next ? ledger.nextSteps[row.standing.next] : null}</span>
          </li>
        ))}
      </ol>
      <p>
        <a className={styles.all} href={ledgerHref(address, view, {})}>
          {ledger.all(own.length)}
        </a>
      </p>
    </section>
  );
}
