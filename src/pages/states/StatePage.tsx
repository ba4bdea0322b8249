import type { ReactNode } from 'react';
import { ButtonLink } from '../../ui/Button.tsx';
import { useOwnTitle } from '../../ui/ownTitle.ts';
import styles from './StatePage.module.css';

interface StatePageProps {
  readonly title: string;
  readonly text: string;
  /** Links to other pages. */
  readonly ways?: readonly { readonly text: string; readonly href: string }[];
  readonly waysLabel?: string;
  readonly children?: ReactNode;
}

/** A page without figures: it says why, and offers links. */
export function StatePage({ title, text, ways = [], waysLabel, children }: StatePageProps) {
  useOwnTitle(title);
  return (
    <div className={styles.state}>
      <h1>{title}</h1>
      <p className={styles.text}>{text}</p>
      {waysLabel && ways.length > 0 ? <p className={styles.text}>{waysLabel}</p> : null}
      <div className={styles.ways}>
        {ways.map(({ text: name, href }) => (
          <ButtonLink key={href} href={href}>
            {name}
          </ButtonLink>
        ))}
        {children}
      </div>
    </div>
  );
}
