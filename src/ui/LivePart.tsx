import { type ReactNode, useEffect, useRef } from 'react';
import { takeFields } from './earlyFields.ts';
import { releaseMoves } from './earlyMoves.ts';
import styles from './LivePart.module.css';

/**
 * A part of the page whose script loads late. Once it is live, its fields take the reader's earlier
 * input, and a held click or drop is repeated. It renders no box of its own.
 */
export function LivePart({ children }: { readonly children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = part;
    if (!current) return;
    takeFields(current);
    // After the render that the fields cause, so that a held button uses their values.
    const timer = setTimeout(() => releaseMoves(current));
    return () => clearTimeout(timer);
  }, []);
  return (
    <div ref={part} className={styles.part} data-late>
      {children}
    </div>
  );
}
