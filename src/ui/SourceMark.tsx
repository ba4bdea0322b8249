import type { ReactNode } from 'react';
import styles from './SourceMark.module.css';

interface SourceMarkProps {
  readonly href: string;
  /** The mark's name for a screen reader: 出处：地区生产总值. */
  readonly label: string;
  readonly children: ReactNode;
}

/** The small link after a figure that opens its evidence. */
export function SourceMark({ href, label, children }: SourceMarkProps) {
  return (
    <a className={styles.mark} href={href} aria-label={label}>
      {children}
    </a>
  );
}
