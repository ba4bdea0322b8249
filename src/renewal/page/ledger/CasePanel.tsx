import { useEffect, useRef } from 'react';
import type { Dataset } from '../../../figures/dataset.ts';
import { decimalText } from '../../../figures/decimal.ts';
import { nameOf, noteOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import { caseText } from '../caseText.ts';
import styles from './CasePanel.module.css';
import { DaysLeft } from './DaysLeft.tsx';
import type { LedgerRow } from './ledgerRows.ts';
import { MarkForm } from './MarkForm.tsx';
import type { Writing } from './writing.ts';

interface CasePanelProps extends Writing {
  readonly row: LedgerRow;
  readonly day: string;
  readonly dataset: Dataset;
  readonly closeHref: string;
  readonly firmHref: string;
  readonly park: { readonly name: string; readonly href: string } | undefined;
}

/** One case: its days, its steps, its source, and the forms to add to it on this device. */
export function CasePanel(props: CasePanelProps) {
  const { row, day, dataset, closeHref, firmHref, park, ...writing } = props;
  const { case: one, standing, local } = row;
  const { language } = useSpeech();
  const ledger = useWords(RENEWAL_LEDGER);
  const heading = useRef<HTMLHeadingElement>(null);
  // Moves to the panel when it opens, because it is above the row that was pressed.
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const source = dataset.sources.get(one.source);
  const days = [
    ['found', one.found],
    ['listed', one.listed],
    ['due', one.due],
    ...(one.kind === 'rectification'
      ? ([
          ['mended', one.mended],
          ['rechecked', one.rechecked],
        ] as const)
      : []),
    ['closed', one.closed],
  ] as const;
  return (
    <section className={styles.panel} aria-labelledby="case">
      <div className={styles.head}>
        <h3 id="case" ref={heading} tabIndex={-1}>
          <bdi>{nameOf(row.firm, language)}</bdi> · <bdi>{caseText(one, ledger, language)}</bdi>
        </h3>
        <a href={closeHref}>{ledger.closeCase}</a>
      </div>
      <p className={styles.facts}>
        {ledger.caseOf(one.id)}
        {local ? <b>{ledger.local[local]}</b> : null}
        <a href={firmHref}>{ledger.openFirm}</a>
        {park ? <a href={park.href}>{ledger.openPark(park.name)}</a> : null}
      </p>
      <dl className={styles.days}>
        {days.map(([name, text]) => (
          <div key={name} data-done={text !== '' || undefined}>
            <dt>{atHead(ledger.caseDays[name])}</dt>
            <dd>{text || (name === 'due' ? ledger.noDue : ledger.notYet)}</dd>
            {name === 'due' && text !== '' ? (
              <dd>
                <DaysLeft standing={standing} />
              </dd>
            ) : null}
          </div>
        ))}
        {one.kind === 'disposal' && one.landFreed ? (
          <div data-done>
            <dt>{ledger.freed}</dt>
            <dd>{ledger.mu(decimalText(one.landFreed))}</dd>
          </div>
        ) : null}
      </dl>
      <h4>{ledger.steps}</h4>
      {one.steps.length === 0 ? (
        <p className={styles.none}>{ledger.noSteps}</p>
      ) : (
        <ol className={styles.steps}>
          {one.steps.map((step, i) => (
            // Two steps of one day may have the same text.
            <li key={i}>
              <time dateTime={step.day}>{step.day}</time> <bdi>{step.what}</bdi>
            </li>
          ))}
        </ol>
      )}
      <p className={styles.small}>
        {ledger.sourceOf(source?.title ?? one.source)}
        {one.note ? ` · ${ledger.noteIs(noteOf(one.note, language))}` : null}
      </p>
      <MarkForm one={one} standing={standing} day={day} {...writing} />
    </section>
  );
}
