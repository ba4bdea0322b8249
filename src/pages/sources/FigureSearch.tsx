import { useMemo } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { type Address, pageOpened } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import { SOURCES } from '../../board/pages.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { MEASURES, STATUSES } from '../../figures/figure.ts';
import { nameOf } from '../../figures/names.ts';
import { SOURCES_WORDS } from '../../locale/sources.ts';
import { FilterBar, FilterField, SearchField } from '../../ui/FilterBar.tsx';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { NO_SEARCH, SOURCES_QUERY, type SourcesQuery } from './sourcesQuery.ts';

interface FigureSearchProps {
  readonly dataset: Dataset;
  readonly address: Address;
  readonly query: SourcesQuery;
}

/** Search words and filters for the figures. Their state is in the link; needs script. */
export function FigureSearch({ dataset, address, query }: FigureSearchProps) {
  const { language, words } = useSpeech();
  const sources = useWords(SOURCES_WORDS);
  const { evidence } = words;
  const go = (change: Partial<SourcesQuery>) =>
    navigate(searchHref(address, { ...query, page: 1, ...change }, ''), { replace: true });
  const used = useMemo(() => usedNames(dataset), [dataset]);
  return (
    <FilterBar>
      <h3>{sources.search}</h3>
      <SearchField
        label={sources.searchLabel}
        hint={sources.searchHint}
        value={query.words}
        most={200}
        onSearch={(text) => go({ words: text })}
      />
      <FilterField
        any={sources.any}
        label={sources.filters.place}
        value={query.place}
        choices={used.places.map(({ id: key, name }) => [key, nameOf(name, language)])}
        onChoose={(place) => go({ place })}
      />
      <FilterField
        any={sources.any}
        label={sources.filters.indicator}
        value={query.indicator}
        choices={used.indicators.map(({ id: key, name }) => [key, nameOf(name, language)])}
        onChoose={(indicator) => go({ indicator })}
      />
      <FilterField
        any={sources.any}
        label={sources.filters.measure}
        value={query.measure}
        choices={MEASURES.map((measure) => [measure, evidence.measures[measure]])}
        onChoose={(text) => go({ measure: MEASURES.find((one) => one === text) })}
      />
      <FilterField
        any={sources.any}
        label={sources.filters.status}
        value={query.status}
        choices={STATUSES.map((status) => [status, evidence.statuses[status]])}
        onChoose={(text) => go({ status: STATUSES.find((one) => one === text) })}
      />
      <FilterField
        any={sources.any}
        label={sources.filters.source}
        value={query.source}
        choices={[...dataset.sources.values()].map(({ id: key, title }) => [key, title])}
        onChoose={(source) => go({ source })}
      />
      {query.day ? (
        <p>
          {sources.dayOnly(query.day)}{' '}
          <a href={searchHref(address, { ...query, day: undefined, page: 1 })}>{sources.clear}</a>
        </p>
      ) : null}
    </FilterBar>
  );
}

/** The link to a search, always over all figures, and to its position on the page. */
export function searchHref(
  address: Address,
  query: Partial<SourcesQuery>,
  fragment = '#figures',
): string {
  const text = SOURCES_QUERY.text({ ...NO_SEARCH, ...query });
  return `${hrefOf({ ...pageOpened(address, SOURCES), query: text })}${fragment}`;
}

/** The places and indicators that have figures, in the order of their tables. */
function usedNames({ figures: { columns }, places, indicators }: Dataset) {
  const used = new Set([...columns.place.names, ...columns.indicator.names]);
  return {
    places: [...places.values()].filter(({ id }) => used.has(id)),
    indicators: [...indicators.values()].filter(({ id }) => used.has(id)),
  };
}
