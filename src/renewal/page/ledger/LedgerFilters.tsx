import { navigate } from 'wouter/use-browser-location';
import type { Address } from '../../../board/address.ts';
import { nameOf } from '../../../figures/names.ts';
import { FilterBar, FilterField, SearchField } from '../../../ui/FilterBar.tsx';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { RenewalView } from '../../address/renewalQuery.ts';
import type { ParkId } from '../../data/ids.ts';
import type { Park } from '../../data/park.ts';
import { LEDGER_STATES } from '../../rules/caseStanding.ts';
import { RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import { LEDGER_KINDS, type LedgerView, ledgerHref } from './ledgerView.ts';

interface LedgerFiltersProps {
  readonly address: Address;
  readonly view: RenewalView;
  readonly asked: LedgerView;
  readonly parks: ReadonlyMap<ParkId, Park>;
}

/** Search words and filters for the ledger. Their state is in the link; needs script. */
export function LedgerFilters({ address, view, asked, parks }: LedgerFiltersProps) {
  const { language } = useSpeech();
  const ledger = useWords(RENEWAL_LEDGER);
  const go = (change: Partial<LedgerView>, to = address) =>
    navigate(ledgerHref(to, view, { ...asked, case: undefined, ...change }), { replace: true });
  return (
    <FilterBar label={ledger.search}>
      <SearchField
        label={ledger.search}
        hint={ledger.searchLabel}
        value={asked.words}
        most={200}
        onSearch={(words) => go({ words })}
      />
      <FilterField
        label={ledger.kind}
        value={asked.kind}
        choices={LEDGER_KINDS.map((key) => [key, ledger.kinds[key]])}
        onChoose={(key) => {
          const kind = LEDGER_KINDS.find((one) => one === key);
          if (kind) go({ kind });
        }}
      />
      <FilterField
        label={ledger.state}
        any={ledger.anyState}
        value={asked.state}
        choices={LEDGER_STATES.map((key) => [key, ledger.states[key]])}
        onChoose={(key) => go({ state: LEDGER_STATES.find((one) => one === key) })}
      />
      <FilterField
        label={ledger.park}
        any={ledger.anyPark}
        value={address.place}
        choices={[...parks.values()].map(({ id, name }) => [id, nameOf(name, language)])}
        onChoose={(park) => go({}, { ...address, place: park })}
      />
    </FilterBar>
  );
}
