import styles from './Growth.module.css';
import { Hidden } from './Hidden.tsx';
import { useSpeech } from './language.tsx';

interface GrowthProps {
  readonly text: string;
  /** Undefined if the text is no growth and has no arrow. */
  readonly direction?: 'up' | 'down' | 'flat' | undefined;
}

/**
 * A growth with sign and arrow in one colour, because red means a rise in China and a fall
 * elsewhere.
 */
export function Growth({ text, direction }: GrowthProps) {
  const { briefing } = useSpeech().words;
  if (!direction) return text;
  if (direction === 'flat') return <span className={styles.growth}>— {text}</span>;
  return (
    <span className={styles.growth}>
      <svg viewBox="0 0 10 9" aria-hidden="true">
        <path d={direction === 'up' ? 'M5 0l5 9H0z' : 'M5 9L0 0h10z'} />
      </svg>
      <Hidden>{direction === 'up' ? briefing.up : briefing.down} </Hidden>
      {text}
    </span>
  );
}
