import { figurePages } from '../../figures/figurePages.ts';
import type { ShareCheck } from '../../release/shareChecks.ts';
import { Frozen } from '../../ui/Frozen.tsx';
import { FigureIndex } from './FigureIndex.tsx';
import { FigureSearch } from './FigureSearch.tsx';
import type { FigureContext } from './FigureTable.tsx';
import { PagedFigures } from './PagedFigures.tsx';
import { SearchResults } from './SearchResults.tsx';
import { isSearch } from './searchFigures.ts';
import type { SourcesQuery } from './sourcesQuery.ts';

interface AllFiguresProps extends FigureContext {
  readonly query: SourcesQuery;
  readonly implied: readonly ShareCheck[];
}

/**
 * The figures: search results if there is a search, else all of them if they are few, else links to
 * their pages.
 */
export function AllFigures({ query, implied, ...context }: AllFiguresProps) {
  const { dataset, address } = context;
  const { pages } = figurePages(dataset);
  const [only, ...more] = pages;
  const plain =
    only && more.length === 0 ? (
      <Frozen>
        <PagedFigures {...context} page={only} shares={implied} embedded />
      </Frozen>
    ) : (
      <FigureIndex dataset={dataset} address={address} heading="h3" />
    );
  return (
    <>
      <FigureSearch dataset={dataset} address={address} query={query} />
      {isSearch(query) ? <SearchResults {...context} query={query} /> : plain}
    </>
  );
}
