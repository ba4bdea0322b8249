import { hrefOf } from '../../board/href.ts';
import { type FigurePage, rowsOnPage } from '../../figures/figurePages.ts';
import { SOURCES_WORDS } from '../../locale/sources.ts';
import type { ShareCheck } from '../../release/shareChecks.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { pageAddress } from '../evidence/figureLinks.ts';
import { codeName, FigureIndex, placeName } from './FigureIndex.tsx';
import type { FigureContext } from './FigureTable.tsx';
import styles from './PagedFigures.module.css';
import { PlaceFigures } from './PlaceFigures.tsx';

interface PagedFiguresProps extends FigureContext {
  readonly page: FigurePage;
  readonly shares: readonly ShareCheck[];
  /** True if the page covers the whole dataset and is part of the Sources page. */
  readonly embedded?: boolean;
}

/** One page of figures: of a place, its year or period; or all of them, place by place. */
export function PagedFigures({ page, shares, embedded, ...context }: PagedFiguresProps) {
  const { dataset, address } = context;
  const onPage = rowsOnPage(dataset.figures, page);
  const { language } = useSpeech();
  const sources = useWords(SOURCES_WORDS);
  if (!embedded) {
    const name = placeName(dataset, page.place ?? '', language);
    return (
      <>
        <div className={styles.head}>
          <p>
            <a href={hrefOf(pageAddress(address, undefined))}>{sources.back}</a>
          </p>
          <h1>{sources.placeTitle(name, codeName(page.code, language))}</h1>
          <p className={styles.count}>{sources.figuresOf(onPage.length)}</p>
        </div>
        <PlaceFigures {...context} rows={onPage} shares={shares} />
        <FigureIndex dataset={dataset} address={address} heading="h2" />
      </>
    );
  }
  const places = new Map<string, number[]>();
  for (const row of onPage) {
    const { place } = dataset.figures.at(row);
    places.set(place, [...(places.get(place) ?? []), row]);
  }
  // The opening place of the site comes first, as everywhere.
  const inOrder = [...dataset.places.keys()]
    .filter((id) => places.has(id))
    .sort((a, b) => Number(b === dataset.opening) - Number(a === dataset.opening));
  return inOrder.map((id) => {
    const rows = places.get(id) ?? [];
    return (
      <details key={id} className={styles.place} open>
        <summary>
          <h3>{placeName(dataset, id, language)}</h3> {sources.figuresOf(rows.length)}
        </summary>
        <PlaceFigures {...context} rows={rows} shares={shares} />
      </details>
    );
  });
}
