import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './StatusLine.module.css';

/** A line that reports an action, and the function that sets it. */
export interface StatusLine {
  /**
   * Present from the start, because screen readers only announce changes of an existing element.
   */
  readonly line: ReactNode;
  /** Sets the text and focuses the line, because the pressed button can be gone. */
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
