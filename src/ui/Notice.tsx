import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly text: ReactNode;
  readonly action?: ReactNode;
  /** A screen reader announces it at once. */
  readonly urgent?: boolean;
}

/** A notice, marked by shape and words, never by red. */
export function Notice({ title, text, action, urgent = false }: NoticeProps) {
  return (
    <div className={styles.notice} role={urgent ? 'alert' : 'status'}>
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.text}>{text}</p>
      </div>
      {action}
    </div>
  );
}
