import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './StatusLine.module.css';

/** A line that says what was done, and the way to say it. */
export interface StatusLine {
  /** It stands on the page from the beginning, or no screen reader would hear it change. */
  readonly line: ReactNode;
  /** Says it, and puts the reader there: what was pressed may be gone. */
  readonly say: (text: string) => void;
}

export function useStatusLine(): StatusLine {
  const line = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState<{ readonly text: string }>();
  useEffect(() => {
    if (!said) return;
    line.current?.focus({ preventScroll: true });
    line.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  return {
    line: (
      <p ref={line} role="status" tabIndex={-1} className={styles.line}>
        {said?.text}
      </p>
    ),
    say: (text) => setSaid({ text }),
  };
}
