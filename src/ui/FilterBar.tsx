import { type ReactNode, useEffect, useId, useState } from 'react';
import styles from './FilterBar.module.css';

interface FilterBarProps {
  /** Names the bar where it has no heading. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Fields that search and filter a list. Their values live in the link; they need script. */
export function FilterBar({ label, children }: FilterBarProps) {
  return (
    <search className={styles.bar} aria-label={label} data-needs-script>
      {children}
    </search>
  );
}

/** Nobody reads the results while a word is being typed. */
const TYPING = 120;

interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** The most characters that are taken. */
  readonly most: number;
  /** Called when the typing pauses. */
  readonly onSearch: (text: string) => void;
}

/** Words to search for; a link that changes them takes the place of what is being typed. */
export function SearchField({ label, hint, value, most, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState({ text: value, from: value });
  const text = typed.from === value ? typed.text : value;
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onSearch(text), TYPING);
    return () => clearTimeout(timer);
  });
  const id = useId();
  return (
    <div className={styles.words}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={text}
        maxLength={most}
        placeholder={hint}
        onChange={({ target }) => setTyped({ text: target.value, from: value })}
      />
    </div>
  );
}

interface FilterFieldProps {
  readonly label: string;
  /** The text of the empty choice; without it one of the choices must be taken. */
  readonly any?: string;
  readonly value: string | undefined;
  readonly choices: readonly (readonly [key: string, text: string])[];
  readonly onChoose: (key: string | undefined) => void;
}

/** One choice that a list is filtered by. A value that is no choice shows as it is in the link. */
export function FilterField({ label, any, value, choices, onChoose }: FilterFieldProps) {
  const id = useId();
  const isKnown = value === undefined || choices.some(([key]) => key === value);
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChoose(target.value || undefined)}
      >
        {any === undefined ? null : <option value="">{any}</option>}
        {isKnown ? null : <option value={value}>{value}</option>}
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
