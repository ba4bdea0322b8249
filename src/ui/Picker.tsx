import { useId } from 'react';
import styles from './Picker.module.css';

export interface PickerChoice {
  readonly key: string;
  readonly text: string;
  readonly href: string;
  readonly chosen: boolean;
}

interface PickerProps {
  readonly label: string;
  readonly choices: readonly PickerChoice[];
  /** For the page header: no visible label and no frame. */
  readonly compact?: boolean;
}

/** A choice among addresses. The options are links, so it works without script. */
export function Picker({ label, choices, compact = false }: PickerProps) {
  const id = useId();
  const chosen = choices.find((choice) => choice.chosen);
  return (
    <div className={compact ? `${styles.picker} ${styles.compact}` : styles.picker}>
      <span className={styles.label} id={id}>
        {label}
      </span>
      <details className={styles.details} data-picker>
        <summary aria-labelledby={`${id} ${id}-now`}>
          <span id={`${id}-now`}>{chosen?.text ?? '…'}</span>
          <svg
            width="12"
            height="8"
            viewBox="0 0 12 8"
            fill="none"
            strokeWidth="1.6"
            aria-hidden="true"
          >
            <path d="M1 1.5l5 5 5-5" />
          </svg>
        </summary>
        <ul aria-labelledby={id}>
          {choices.map(({ key, text, href, chosen: current }) => (
            <li key={key}>
              <a href={href} aria-current={current ? 'true' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
