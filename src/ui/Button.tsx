import type { ReactNode } from 'react';
import styles from './Button.module.css';

interface ButtonProps {
  readonly primary?: boolean;
  readonly children: ReactNode;
  readonly onPress: () => void;
}

/** A button is named by its result: 打印一页纸, not 确定. */
export function Button({ primary = false, children, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className={primary ? `${styles.button} ${styles.primary}` : styles.button}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

interface ButtonLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link that looks like a button. */
export function ButtonLink({ href, children }: ButtonLinkProps) {
  return (
    <a className={styles.button} href={href}>
      {children}
    </a>
  );
}
