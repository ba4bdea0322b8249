import { useMemo } from 'react';
import { SOURCES_WORDS } from '../../locale/sources.ts';
import { useWords } from '../../ui/language.tsx';
import { searchHref } from './FigureSearch.tsx';
import { type FigureContext, FigureTable } from './FigureTable.tsx';
import styles from './SearchResults.module.css';
import { searchFigures } from './searchFigures.ts';
import type { SourcesQuery } from './sourcesQuery.ts';

/** Figures per page of results. */
const ON_A_PAGE = 50;

interface SearchResultsProps extends FigureContext {
  readonly query: SourcesQuery;
}

/** The figures that a search finds, in pages. */
export function SearchResults({ query, ...context }: SearchResultsProps) {
  const { dataset, address } = context;
  const sources = useWords(SOURCES_WORDS);
  const found = useMemo(() => searchFigures(dataset, query), [dataset, query]);
  const pages = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
  const page = Math.min(query.page, pages);
  const rows = found.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
  return (
    <div>
      <p role="status" className={styles.found}>
        {sources.found(found.length)} <a href={searchHref(address, {})}>{sources.clear}</a>
      </p>
      {rows.length > 0 ? (
        <FigureTable {...context} caption={sources.results} rows={rows} mixed />
      ) : (
        <p>{sources.nothing}</p>
      )}
      {pages > 1 ? (
        <nav aria-label={sources.page(page, pages)} className={styles.pages}>
          {page > 1 ? (
            <a href={searchHref(address, { ...query, page: page - 1 })}>{sources.previous}</a>
          ) : null}
          <span>{sources.page(page, pages)}</span>
          {page < pages ? (
            <a href={searchHref(address, { ...query, page: page + 1 })}>{sources.next}</a>
          ) : null}
        </nav>
      ) : null}
    </div>
  );
}
