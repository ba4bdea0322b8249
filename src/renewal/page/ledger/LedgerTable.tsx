import { useMemo } from 'react';
import type { Address } from '../../../board/address.ts';
import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { type TableColumn, WindowedTable } from '../../../ui/WindowedTable.tsx';
import type { RenewalView } from '../../address/renewalQuery.ts';
import { RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import { caseText } from '../caseText.ts';
import { DaysLeft } from './DaysLeft.tsx';
import styles from './LedgerTable.module.css';
import type { LedgerRow } from './ledgerRows.ts';
import { type LedgerView, ledgerHref } from './ledgerView.ts';

interface LedgerTableProps {
  readonly rows: readonly LedgerRow[];
  /** The number of cases before filters. */
  readonly all: number;
  readonly asked: LedgerView;
  readonly address: Address;
  readonly view: RenewalView;
}

/** The cases as rows; a firm's name opens its steps. */
export function LedgerTable({ rows, all, asked, address, view }: LedgerTableProps) {
  const { language } = useSpeech();
  const ledger = useWords(RENEWAL_LEDGER);
  const columns = useMemo((): TableColumn<LedgerRow>[] => {
    const day = (text: string) =>
      text === '' ? (
        <span className={styles.none}>{ledger.notYet}</span>
      ) : (
        <bdi className={styles.day}>{text}</bdi>
      );
    const days = (first: string, second: string) => (
      <span className={styles.pair}>
        {day(first)}
        {first === '' && second === '' ? null : day(second)}
      </span>
    );
    return [
      {
        key: 'issue',
        title: ledger.columns.issue,
        width: 1.9,
        cell: ({ case: one, local }) => {
          const text = caseText(one, ledger, language);
          return (
            <span className={styles.pair} title={text}>
              <bdi>{text}</bdi>
              {local ? <b className={styles.local}>{ledger.local[local]}</b> : null}
            </span>
          );
        },
      },
      {
        key: 'park',
        title: ledger.columns.park,
        width: 1.3,
        cell: ({ park }, tabIndex) =>
          park ? (
            <a
              href={ledgerHref({ ...address, place: park.id }, view, { ...asked, case: undefined })}
              tabIndex={tabIndex}
            >
              <span className={styles.clip}>{nameOf(park.name, language)}</span>
            </a>
          ) : (
            <span className={styles.none}>{ledger.noPark}</span>
          ),
      },
      {
        key: 'found',
        title: ledger.columns.foundListed,
        width: 1.15,
        cell: ({ case: one }) => days(one.found, one.listed),
      },
      {
        key: 'due',
        title: ledger.columns.due,
        width: 1.2,
        cell: ({ case: one, standing }) => (
          <span className={styles.pair}>
            {one.due === '' ? null : <span className={styles.day}>{one.due}</span>}
            <DaysLeft standing={standing} />
          </span>
        ),
      },
      {
        key: 'mended',
        title: ledger.columns.mendedRechecked,
        width: 1.25,
        cell: ({ case: one }) =>
          one.kind === 'rectification' ? days(one.mended, one.rechecked) : null,
      },
      {
        key: 'closed',
        title: ledger.columns.closed,
        width: 1.1,
        cell: ({ case: one }) => day(one.closed),
      },
      {
        key: 'next',
        title: ledger.columns.next,
        width: 0.9,
        cell: ({ standing }) => (standing.next ? ledger.nextSteps[standing.next] : ledger.finished),
      },
    ];
  }, [ledger, language, address, view, asked]);
  if (rows.length === 0) return <p role="status">{all === 0 ? ledger.none : ledger.noneFound}</p>;
  return (
    <div className={styles.table}>
      <WindowedTable
        caption={ledger.caption(rows.length, all)}
        heading={{
          key: 'firm',
          title: ledger.columns.firm,
          width: 1.5,
          text: ({ firm }) => nameOf(firm, language),
          href: ({ case: one }) => ledgerHref(address, view, { ...asked, case: one.id }),
        }}
        columns={columns}
        rows={rows}
        keyOf={({ case: one }) => one.id}
        chosen={asked.case}
        notShown={ledger.notShown}
      />
    </div>
  );
}
