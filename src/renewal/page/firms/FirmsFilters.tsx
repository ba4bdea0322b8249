import { nameOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { FilterBar, FilterField, SearchField } from '../../../ui/FilterBar.tsx';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { CLASS_FILTERS, type FirmsQuery, LOW_FILTERS } from '../../address/firmsQuery.ts';
import type { Park } from '../../data/park.ts';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';

interface FirmsFiltersProps {
  readonly query: FirmsQuery;
  /** Undefined if all firms are in one park. */
  readonly parks: ReadonlyMap<string, Park> | undefined;
  readonly go: (change: Partial<FirmsQuery>) => void;
}

/** Search words and filters for the table of firms. Their state is in the link; needs script. */
export function FirmsFilters({ query, parks, go }: FirmsFiltersProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_GRID);
  return (
    <FilterBar>
      <SearchField
        label={words.search}
        hint={words.searchHint}
        value={query.words}
        most={100}
        onSearch={(text) => go({ words: text })}
      />
      <FilterField
        any={words.filterAny}
        label={words.class}
        value={query.class}
        choices={CLASS_FILTERS.map((one) => [
          one,
          one === 'none' ? atHead(words.notEvaluated) : atHead(words.classOf(one)),
        ])}
        onChoose={(key) => go({ class: CLASS_FILTERS.find((one) => one === key) })}
      />
      {parks ? (
        <FilterField
          any={words.filterAny}
          label={words.park}
          value={query.park}
          choices={[...parks.values()].map((park) => [park.id, nameOf(park.name, language)])}
          onChoose={(park) => go({ park })}
        />
      ) : null}
      <FilterField
        any={words.filterAny}
        label={words.filters.low}
        value={query.low}
        choices={LOW_FILTERS.map((one) => [one, words.lowStates[one]])}
        onChoose={(key) => go({ low: LOW_FILTERS.find((one) => one === key) })}
      />
    </FilterBar>
  );
}
