import { useId } from 'react';
import { navigate } from 'wouter/use-browser-location';
import styles from './LinkedChoice.module.css';

interface LinkedChoiceProps<Key extends string> {
  readonly legend: string;
  readonly choices: Readonly<Record<Key, string>>;
  readonly chosen: Key;
  /** Returns the address that represents a choice. */
  readonly hrefOf: (key: Key) => string;
}

/**
 * A choice between a few options, kept in the link. It uses radio buttons, so arrow keys work.
 * Needs script.
 */
export function LinkedChoice<Key extends string>(props: LinkedChoiceProps<Key>) {
  const { legend, choices, chosen, hrefOf } = props;
  const name = useId();
  // The record has one entry per key, so the cast is safe.
  const keys = Object.keys(choices) as Key[];
  return (
    <fieldset className={styles.choice} data-needs-script>
      <legend>{legend}</legend>
      {keys.map((key) => (
        <label key={key}>
          <input
            type="radio"
            name={name}
            checked={key === chosen}
            onChange={() => navigate(hrefOf(key), { replace: true })}
          />
          <span>{choices[key]}</span>
        </label>
      ))}
    </fieldset>
  );
}
