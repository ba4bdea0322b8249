import type { ReactNode } from 'react';
import { nameOf } from '../../figures/names.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { RENEWAL_SCENES } from '../words/renewalScenes.ts';
import styles from './ListPage.module.css';
import type { RenewalContext } from './renewalContext.ts';
import { openHref } from './renewalHref.ts';

interface ListPageProps {
  readonly context: Pick<RenewalContext, 'address' | 'tables' | 'view'>;
  readonly title: string;
  readonly text?: ReactNode;
  readonly children: ReactNode;
}

/** A complete list that replaces the scenes, with a link back to them. */
export function ListPage({ context, title, text, children }: ListPageProps) {
  const words = useWords(RENEWAL_SCENES);
  const { language } = useSpeech();
  const park = [...context.tables.parks.values()].find(({ id }) => id === context.address.place);
  return (
    <section className={styles.list} aria-labelledby="list">
      <p className={styles.back}>
        <a href={openHref(context, {})}>{words.back}</a>
      </p>
      <h2 id="list">
        {park ? `${nameOf(park.name, language)} · ` : ''}
        {title}
      </h2>
      {text ? <p className={styles.text}>{text}</p> : null}
      {children}
    </section>
  );
}
