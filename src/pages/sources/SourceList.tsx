import type { Dataset } from '../../figures/dataset.ts';
import { noteOf } from '../../figures/names.ts';
import { useSpeech } from '../../ui/language.tsx';
import styles from './SourceList.module.css';

/** Each source, numbered as the figures name it. */
export function SourceList({ dataset }: { readonly dataset: Dataset }) {
  const { language, words } = useSpeech();
  const { sources, evidence } = words;
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
