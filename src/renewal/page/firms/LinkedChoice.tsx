import { useId } from 'react';
import { navigate } from 'wouter/use-browser-location';
import styles from './LinkedChoice.module.css';

interface LinkedChoiceProps<Key extends string> {
  readonly legend: string;
  readonly choices: Readonly<Record<Key, string>>;
  readonly chosen: Key;
  /** The address that a choice stands in. */
  readonly hrefOf: (key: Key) => string;
}

/** A choice of a few that stands in the link: radios, so that arrow keys go along it. Needs script. */
export function LinkedChoice<Key extends string>(props: LinkedChoiceProps<Key>) {
  const { legend, choices, chosen, hrefOf } = props;
  const name = useId();
  // The keys of a record that names each.
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
