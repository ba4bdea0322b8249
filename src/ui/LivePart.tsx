import { type ReactNode, useEffect, useRef } from 'react';
import { takeFields } from './earlyFields.ts';
import { releaseMoves } from './earlyMoves.ts';
import styles from './LivePart.module.css';

/**
 * A part of the page whose script comes late. Once it lives, its fields take over what the reader
 * put into them, and a click or a drop that was held is repeated. It draws no box of its own.
 */
export function LivePart({ children }: { readonly children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = part;
    if (!current) return;
    takeFields(current);
    // After the draw that follows from the fields: a held button acts on what they say.
    const timer = setTimeout(() => releaseMoves(current));
    return () => clearTimeout(timer);
  }, []);
  return (
    <div ref={part} className={styles.part} data-late>
      {children}
    </div>
  );
}
