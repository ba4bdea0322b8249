import styles from './KeyLegend.module.css';
import { useIntakeWords } from './useIntakeWords.ts';

/** The keys by which rows are judged. */
export function KeyLegend() {
  const intake = useIntakeWords();
  return (
    <div className={styles.keys}>
      <b id="keys">{intake.keys}</b>
      <ul aria-labelledby="keys">
        {intake.keyList.map(([key, does]) => (
          <li key={key}>
            <kbd>{key}</kbd> {does}
          </li>
        ))}
      </ul>
      <span>{intake.keysOff}</span>
    </div>
  );
}
