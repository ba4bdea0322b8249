import { INTAKE_WORDS } from '../../locale/intake.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './KeyLegend.module.css';

/** The keys that accept, edit or reject rows. */
export function KeyLegend() {
  const intake = useWords(INTAKE_WORDS);
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
