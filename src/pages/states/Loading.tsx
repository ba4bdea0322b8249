import { useSpeech } from '../../ui/language.tsx';
import styles from './Loading.module.css';

const TILES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Bars where the figures will stand; a reader hears one sentence. */
export function Loading() {
  const { states } = useSpeech().words;
  return (
    <div className={styles.loading}>
      <p role="status" className={styles.words}>
        {states.loading}
      </p>
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
