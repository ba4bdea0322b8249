import { useSpeech } from '../../ui/language.tsx';
import styles from './Loading.module.css';

const TILES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

interface LoadingProps {
  /** The part that has been read, as a ratio, if known. */
  readonly progress?: number | undefined;
}

/** Bars in place of the figures; a screen reader reads one sentence. */
export function Loading({ progress }: LoadingProps) {
  const { states } = useSpeech().words;
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
