import type { ReactNode } from 'react';
import styles from './Drawer.module.css';
import { Hidden } from './Hidden.tsx';
import { useSpeech } from './language.tsx';

interface DrawerProps {
  /** Its address: a link to `#id` opens it. */
  readonly id: string;
  readonly kicker: string;
  readonly title: string;
  /** The address after closing, for a reader without script. */
  readonly closeTo: string;
  readonly children: ReactNode;
}

/**
 * A side sheet with its own address. Without script, `:target` shows it. With script, `openDrawers`
 * makes it a modal dialog, which handles Esc, keeps the focus inside and restores it.
 */
export function Drawer({ id, kicker, title, closeTo, children }: DrawerProps) {
  const { evidence } = useSpeech().words;
  return (
    <dialog className={styles.drawer} id={id} aria-labelledby={`${id}-title`} data-drawer>
      <a className={styles.close} href={closeTo} data-drawer-close>
        <Hidden>{evidence.close}</Hidden>
        <svg
          width="16"
          height="16"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
        >
          <path d="M3 3l10 10M13 3L3 13" />
        </svg>
      </a>
      <p className={styles.kicker}>{kicker}</p>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </dialog>
  );
}
