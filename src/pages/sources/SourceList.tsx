import type { Address } from '../../board/address.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { noteOf } from '../../figures/names.ts';
import { SOURCES_WORDS } from '../../locale/sources.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { searchHref } from './FigureSearch.tsx';
import styles from './SourceList.module.css';

interface SourceListProps {
  readonly dataset: Dataset;
  readonly address: Address;
}

/** Each source, with the number that the figures refer to. */
export function SourceList({ dataset, address }: SourceListProps) {
  const { language, words } = useSpeech();
  const sources = useWords(SOURCES_WORDS);
  const { evidence } = words;
  const citing = new Map<string, number>();
  for (const { source } of dataset.figures.all()) {
    citing.set(source, (citing.get(source) ?? 0) + 1);
  }
  return (
    <ol className={styles.sources}>
      {[...dataset.sources.values()].map((source) => (
        <li key={source.id} id={`s-${source.id}`}>
          <p className={styles.title} lang="zh-CN">
            {source.title}
          </p>
          <p>
            {[
              source.publisher,
              source.author,
              source.published || evidence.undated,
              sources.hand[source.hand],
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {/^https?:\/\//.test(source.url) ? (
            <p>
              <a href={source.url} rel="noreferrer">
                {source.url}
              </a>
            </p>
          ) : null}
          {citing.has(source.id) ? (
            <p data-needs-script>
              <a href={searchHref(address, { source: source.id })}>
                {sources.citing(citing.get(source.id) ?? 0)}
              </a>
            </p>
          ) : null}
          {source.sha256 ? (
            <p>
              {sources.sha} <code>{source.sha256}</code>
            </p>
          ) : null}
          {source.note ? <p>{noteOf(source.note, language)}</p> : null}
        </li>
      ))}
    </ol>
  );
}
