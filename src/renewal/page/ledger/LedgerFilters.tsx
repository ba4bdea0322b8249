import { useEffect, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import type { Address } from '../../../board/address.ts';
import type { ParkId } from '../../../figures/figure.ts';
import { nameOf } from '../../../figures/names.ts';
import { ChoiceField, Field } from '../../../pages/intake/Field.tsx';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { RenewalView } from '../../address/renewalQuery.ts';
import type { Park } from '../../data/park.ts';
import { LEDGER_STATES } from '../../rules/caseStanding.ts';
import { RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import styles from './LedgerFilters.module.css';
import { LEDGER_KINDS, type LedgerView, ledgerHref } from './ledgerView.ts';

interface LedgerFiltersProps {
  readonly address: Address;
  readonly view: RenewalView;
  readonly asked: LedgerView;
  readonly parks: ReadonlyMap<ParkId, Park>;
}

/** Nobody reads what is found while a word is being typed. */
const TYPING = 120;

/** Words and filters for the ledger. What they ask for stands in the link; needs script. */
export function LedgerFilters({ address, view, asked, parks }: LedgerFiltersProps) {
  const { language } = useSpeech();
  const ledger = useWords(RENEWAL_LEDGER);
  const go = (change: Partial<LedgerView>, to = address) =>
    navigate(ledgerHref(to, view, { ...asked, case: undefined, ...change }), { replace: true });
  const [typed, setTyped] = useState({ text: asked.words, from: asked.words });
  const text = typed.from === asked.words ? typed.text : asked.words;
  useEffect(() => {
    if (text === asked.words) return;
    const timer = setTimeout(() => go({ words: text }), TYPING);
    return () => clearTimeout(timer);
  });
  return (
    <search className={styles.filters} aria-label={ledger.search} data-needs-script>
      <Field label={ledger.search} hint={ledger.searchLabel} wide>
        {(control) => (
          <input
            {...control}
            type="search"
            value={text}
            maxLength={200}
            onChange={({ target }) => setTyped({ text: target.value, from: asked.words })}
          />
        )}
      </Field>
      <ChoiceField
        label={ledger.kind}
        value={asked.kind}
        choices={LEDGER_KINDS.map((key) => [key, ledger.kinds[key]])}
        onChange={(key) => {
          const kind = LEDGER_KINDS.find((one) => one === key);
          if (kind) go({ kind });
        }}
      />
      <ChoiceField
        label={ledger.state}
        empty={ledger.anyState}
        value={asked.state ?? ''}
        choices={LEDGER_STATES.map((key) => [key, ledger.states[key]])}
        onChange={(key) => go({ state: LEDGER_STATES.find((one) => one === key) })}
      />
      <ChoiceField
        label={ledger.park}
        empty={ledger.anyPark}
        value={address.place ?? ''}
        choices={[...parks.values()].map(({ id, name }) => [id, nameOf(name, language)])}
        onChange={(park) => go({}, { ...address, place: park || undefined })}
      />
    </search>
  );
}
