import { useMemo, useRef, useState } from 'react';
import { nameOf } from '../../../figures/names.ts';
import { DamagedNotice } from '../../../pages/states/DamagedNotice.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { useStatusLine } from '../../../ui/useStatusLine.tsx';
import type { EnterpriseId } from '../../data/ids.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { firmHref, parkHref, viewHref } from '../renewalHref.ts';
import { CaseForm } from './CaseForm.tsx';
import { CasePanel } from './CasePanel.tsx';
import { caseSetting } from './caseEntry.ts';
import { LedgerCounts } from './LedgerCounts.tsx';
import { LedgerFiles } from './LedgerFiles.tsx';
import { LedgerFilters } from './LedgerFilters.tsx';
import styles from './LedgerList.module.css';
import { LedgerTable } from './LedgerTable.tsx';
import { LocalNotice } from './LocalNotice.tsx';
import { type FirmFace, type LedgerRow, pickLedgerRows } from './ledgerRows.ts';
import { ledgerKey } from './ledgerStore.ts';
import { LEDGER_VIEW, ledgerHref } from './ledgerView.ts';
import { type LedgerChange, withChange } from './localLedger.ts';
import { useClosedCase } from './useClosedCase.ts';

export interface LedgerListProps
  extends Pick<RenewalContext, 'address' | 'dataset' | 'ledger' | 'published' | 'view'> {
  readonly overview: Overview;
  readonly firms: ReadonlyMap<EnterpriseId, FirmFace>;
  readonly rows: readonly LedgerRow[];
  readonly day: string;
}

/** The complete ledger: search, filters, cases, entries on this device, export and import. */
export function LedgerList(props: LedgerListProps) {
  const { dataset, address, view, published, firms, rows, day } = props;
  const { device, laid } = props.ledger;
  const { language } = useSpeech();
  const ledger = useWords(RENEWAL_LEDGER);
  const asked = useMemo(() => LEDGER_VIEW.parse(address.query), [address.query]);
  const [adding, setAdding] = useState(false);
  const { line, say } = useStatusLine();
  useClosedCase(asked.case, (id) => ledgerHref(address, view, { ...asked, case: id }));
  const { kind, state, words } = asked;
  const ofKind = useMemo(
    () => pickLedgerRows(rows, { kind, state: undefined, words: '' }, address.place),
    [rows, kind, address.place],
  );
  const shown = useMemo(
    () => pickLedgerRows(ofKind, { kind, state, words }, undefined),
    [ofKind, kind, state, words],
  );
  // Building the data for the checks takes time and only writers need it, so it is built on first
  // use.
  const setting = useRef<{ of: unknown; setting: ReturnType<typeof caseSetting> }>(undefined);
  const checkAgainst = () => {
    if (setting.current?.of !== published) {
      setting.current = { of: published, setting: caseSetting(published, dataset) };
    }
    return setting.current.setting;
  };
  const write = (change: LedgerChange) => device.change((local) => withChange(local, change));
  const chosen =
    asked.case === undefined ? undefined : rows.find((row) => row.case.id === asked.case);
  const writing = { cases: laid.cases, published: published.cases, checkAgainst, write };
  return (
    <section aria-labelledby="ledger" className={styles.ledger}>
      <div className={styles.head}>
        <h2 id="ledger">{ledger.name}</h2>
        <p>{ledger.lede}</p>
        <p>{ledger.asOf(day)}</p>
        <a href={viewHref(address, { ...view, list: undefined })}>{ledger.back}</a>
      </div>
      {line}
      <DamagedNotice of={ledgerKey(dataset.id)} after={device.local} />
      <LocalNotice device={device} marks={laid.marks} say={say} />
      <LedgerCounts
        rows={ofKind}
        now={state}
        hrefOf={(next) => ledgerHref(address, view, { kind, words, state: next })}
      />
      <LedgerFilters address={address} view={view} asked={asked} parks={published.parks} />
      {asked.case !== undefined && !chosen ? (
        <p role="status">{ledger.unknownCase(asked.case)}</p>
      ) : null}
      {chosen ? (
        <CasePanel
          // A new key gives each case an empty form.
          key={chosen.case.id}
          row={chosen}
          day={day}
          dataset={dataset}
          closeHref={ledgerHref(address, view, { ...asked, case: undefined })}
          firmHref={firmHref(address, view, {
            id: chosen.case.enterprise,
            park: chosen.park?.id,
          })}
          park={
            chosen.park && {
              name: nameOf(chosen.park.name, language),
              href: parkHref(address, view, chosen.park.id),
            }
          }
          {...writing}
        />
      ) : null}
      <LedgerTable rows={shown} all={ofKind.length} asked={asked} address={address} view={view} />
      <div data-needs-script className={styles.work}>
        {adding ? (
          <CaseForm
            dataset={dataset}
            firms={firms}
            day={day}
            kind={kind === 'disposal' ? 'disposal' : 'rectification'}
            onDone={(added) => {
              setAdding(false);
              say(added ? ledger.done.add : ledger.done.nothing);
            }}
            {...writing}
          />
        ) : (
          <Button onPress={() => setAdding(true)}>{ledger.add}</Button>
        )}
        <LedgerFiles shown={shown} say={say} {...writing} />
      </div>
    </section>
  );
}
