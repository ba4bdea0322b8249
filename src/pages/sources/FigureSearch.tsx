import { useEffect, useId, useMemo, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { type Address, pageOpened } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import { SOURCES } from '../../board/pages.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { MEASURES, STATUSES } from '../../figures/figure.ts';
import { nameOf } from '../../figures/names.ts';
import { SOURCES_WORDS } from '../../locale/sources.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import styles from './FigureSearch.module.css';
import { NO_SEARCH, SOURCES_QUERY, type SourcesQuery } from './sourcesQuery.ts';

interface FigureSearchProps {
  readonly dataset: Dataset;
  readonly address: Address;
  readonly query: SourcesQuery;
}

/** Nobody reads what is found while a word is being typed. */
const TYPING = 120;

/** Words and filters for the figures. What they ask for stands in the link; needs script. */
export function FigureSearch({ dataset, address, query }: FigureSearchProps) {
  const { language, words } = useSpeech();
  const sources = useWords(SOURCES_WORDS);
  const { evidence } = words;
  const go = (change: Partial<SourcesQuery>) =>
    navigate(searchHref(address, { ...query, page: 1, ...change }, ''), { replace: true });
  const [typed, setTyped] = useTyped(query.words, (text) => go({ words: text }));
  const used = useMemo(() => usedNames(dataset), [dataset]);
  const id = useId();
  return (
    <search className={styles.search} data-needs-script>
      <h3>{sources.search}</h3>
      <div className={styles.words}>
        <label htmlFor={id}>{sources.searchLabel}</label>
        <input
          id={id}
          type="search"
          value={typed}
          maxLength={200}
          placeholder={sources.searchHint}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <div className={styles.filters}>
        <Filter
          label={sources.filters.place}
          value={query.place}
          choices={used.places.map(({ id: key, name }) => [key, nameOf(name, language)])}
          onChoose={(place) => go({ place })}
        />
        <Filter
          label={sources.filters.indicator}
          value={query.indicator}
          choices={used.indicators.map(({ id: key, name }) => [key, nameOf(name, language)])}
          onChoose={(indicator) => go({ indicator })}
        />
        <Filter
          label={sources.filters.measure}
          value={query.measure}
          choices={MEASURES.map((measure) => [measure, evidence.measures[measure]])}
          onChoose={(text) => go({ measure: MEASURES.find((one) => one === text) })}
        />
        <Filter
          label={sources.filters.status}
          value={query.status}
          choices={STATUSES.map((status) => [status, evidence.statuses[status]])}
          onChoose={(text) => go({ status: STATUSES.find((one) => one === text) })}
        />
        <Filter
          label={sources.filters.source}
          value={query.source}
          choices={[...dataset.sources.values()].map(({ id: key, title }) => [key, title])}
          onChoose={(source) => go({ source })}
        />
      </div>
      {query.day ? (
        <p className={styles.day}>
          {sources.dayOnly(query.day)}{' '}
          <a href={searchHref(address, { ...query, day: undefined, page: 1 })}>{sources.clear}</a>
        </p>
      ) : null}
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
  const { any } = useWords(SOURCES_WORDS);
  const id = useId();
  const isKnown = value === undefined || choices.some(([key]) => key === value);
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChoose(target.value || undefined)}
      >
        <option value="">{any}</option>
        {isKnown ? null : <option value={value}>{value}</option>}
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What stands in a field while it is typed into; handed on when the typing pauses, or changed by a link. */
function useTyped(value: string, pass: (text: string) => void): [string, (text: string) => void] {
  const [typed, setTyped] = useState({ text: value, from: value });
  const text = typed.from === value ? typed.text : value;
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => pass(text), TYPING);
    return () => clearTimeout(timer);
  });
  return [text, (next) => setTyped({ text: next, from: value })];
}

/** The link to a search, always among all figures, and to where on the page they stand. */
export function searchHref(
  address: Address,
  query: Partial<SourcesQuery>,
  fragment = '#figures',
): string {
  const text = SOURCES_QUERY.text({ ...NO_SEARCH, ...query });
  return `${hrefOf({ ...pageOpened(address, SOURCES), query: text })}${fragment}`;
}

/** Places and indicators that figures speak of, in the order of their tables. */
function usedNames({ figures: { columns }, places, indicators }: Dataset) {
  const used = new Set([...columns.place.names, ...columns.indicator.names]);
  return {
    places: [...places.values()].filter(({ id }) => used.has(id)),
    indicators: [...indicators.values()].filter(({ id }) => used.has(id)),
  };
}
