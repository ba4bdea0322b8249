import { useStore } from 'zustand';
import { missingParts } from '../../board/missingParts.ts';
import { useSpeech } from '../../ui/language.tsx';
import styles from './Loading.module.css';
import { StatePage } from './StatePage.tsx';

const TILES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

interface LoadingProps {
  /** The part that has been read, as a ratio, if known. */
  readonly progress?: number | undefined;
}

/**
 * Bars in place of the figures; a screen reader reads one sentence. If the script of the page does
 * not arrive, it says so.
 */
export function Loading({ progress }: LoadingProps) {
  const { states } = useSpeech().words;
  const isMissing = useStore(missingParts, (count) => count > 0);
  if (isMissing) return <StatePage title={states.notKeptTitle} text={states.notKeptText} />;
  return (
    <div className={styles.loading}>
      <div role="status">
        <h1 className={styles.words}>{states.loading}</h1>
      </div>
      {progress === undefined ? null : (
        <progress className={styles.progress} value={progress} aria-label={states.loading} />
      )}
      <div aria-hidden="true">
        <span className={styles.title} />
        <div className={styles.tiles}>
          {TILES.map((tile) => (
            <span key={tile} className={styles.tile} />
          ))}
        </div>
      </div>
    </div>
  );
}
