import { useEffect, useId, useState } from 'react';
import { nameOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { CLASS_FILTERS, type FirmsQuery, LOW_FILTERS } from '../../address/firmsQuery.ts';
import type { Park } from '../../data/park.ts';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';
import styles from './FirmsTable.module.css';

interface FirmsFiltersProps {
  readonly query: FirmsQuery;
  /** Undefined where all firms are of one park. */
  readonly parks: ReadonlyMap<string, Park> | undefined;
  readonly go: (change: Partial<FirmsQuery>) => void;
}

/** Nobody reads what is found while a word is being typed. */
const TYPING = 120;

/** Words and filters for the table of firms. What they ask for stands in the link; needs script. */
export function FirmsFilters({ query, parks, go }: FirmsFiltersProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_GRID);
  const [typed, setTyped] = useState({ text: query.words, from: query.words });
  const text = typed.from === query.words ? typed.text : query.words;
  useEffect(() => {
    if (text === query.words) return;
    const timer = setTimeout(() => go({ words: text }), TYPING);
    return () => clearTimeout(timer);
  });
  const id = useId();
  return (
    <search className={styles.filters} data-needs-script>
      <div>
        <label htmlFor={id}>{words.search}</label>
        <input
          id={id}
          type="search"
          value={text}
          maxLength={100}
          placeholder={words.searchHint}
          onChange={({ target }) => setTyped({ text: target.value, from: query.words })}
        />
      </div>
      <Filter
        label={words.class}
        value={query.class}
        choices={CLASS_FILTERS.map((one) => [
          one,
          one === 'none' ? atHead(words.notEvaluated) : atHead(words.classOf(one)),
        ])}
        onChoose={(key) => go({ class: CLASS_FILTERS.find((one) => one === key) })}
      />
      {parks ? (
        <Filter
          label={words.park}
          value={query.park}
          choices={[...parks.values()].map((park) => [park.id, nameOf(park.name, language)])}
          onChoose={(park) => go({ park })}
        />
      ) : null}
      <Filter
        label={words.filters.low}
        value={query.low}
        choices={LOW_FILTERS.map((one) => [one, words.lowStates[one]])}
        onChoose={(key) => go({ low: LOW_FILTERS.find((one) => one === key) })}
      />
    </search>
  );
}

interface FilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly (readonly [key: string, text: string])[];
  readonly onChoose: (key: string | undefined) => void;
}

function Filter({ label, value, choices, onChoose }: FilterProps) {
  const { filterAny } = useWords(RENEWAL_GRID);
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChoose(target.value || undefined)}
      >
        <option value="">{filterAny}</option>
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
