import type { Address } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { type FigurePage, figurePages } from '../../figures/figurePages.ts';
import { periodName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { parsePeriod } from '../../figures/period.ts';
import { SOURCES_WORDS } from '../../locale/sources.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { pageAddress } from '../evidence/figureLinks.ts';
import styles from './FigureIndex.module.css';

interface FigureIndexProps {
  readonly dataset: Dataset;
  readonly address: Address;
  /** h3 within the Sources page, h2 on a page of figures. */
  readonly heading: 'h2' | 'h3';
}

/** Links to the pages of figures, by place, so that every figure is reachable without script. */
export function FigureIndex({ dataset, address, heading: Heading }: FigureIndexProps) {
  const { language } = useSpeech();
  const sources = useWords(SOURCES_WORDS);
  const { pages } = figurePages(dataset);
  const places = new Map<string, FigurePage[]>();
  for (const page of pages) {
    const id = page.place ?? '';
    places.set(id, [...(places.get(id) ?? []), page]);
  }
  return (
    <nav aria-label={sources.pages} className={styles.index}>
      <Heading>{sources.pages}</Heading>
      <p className={styles.text}>{sources.pagesText(pages.length)}</p>
      <ul>
        {[...places].map(([id, own]) => {
          const [only] = own;
          const name = placeName(dataset, id, language);
          return (
            <li key={id}>
              {own.length === 1 && only?.code === undefined ? (
                <PageLink address={address} page={only} text={name} />
              ) : (
                <>
                  <span>{name}</span>
                  {own.map((page) => (
                    <PageLink
                      key={page.code}
                      address={address}
                      page={page}
                      text={codeName(page.code, language)}
                    />
                  ))}
                </>
              )}
              <small>{sources.figuresOf(own.reduce((sum, { count }) => sum + count, 0))}</small>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

interface PageLinkProps {
  readonly address: Address;
  readonly page: FigurePage | undefined;
  readonly text: string;
}

function PageLink({ address, page, text }: PageLinkProps) {
  const isHere = page?.place === address.place && page?.code === address.period;
  return (
    <a href={hrefOf(pageAddress(address, page))} aria-current={isHere ? 'page' : undefined}>
      {text}
    </a>
  );
}

/** The name of the place of a page of figures. */
export function placeName({ places }: Dataset, id: string, language: 'zh' | 'en'): string {
  const place = [...places.values()].find((one) => one.id === id);
  return place ? nameOf(place.name, language) : id;
}

/** A year or a period in words; '' for all of them. */
export function codeName(code: string | undefined, language: 'zh' | 'en'): string {
  const period = code === undefined ? undefined : parsePeriod(code);
  return period ? periodName(period, language) : '';
}
