import { useState } from 'react';
import styles from './Trial.module.css';

interface NumberFieldProps {
  readonly id: string;
  readonly value: number | undefined;
  readonly placeholder: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** As many significant digits of it are shown; what is typed keeps all of them. */
  readonly digits?: number;
  /** Undefined where it is emptied. */
  readonly onValue: (value: number | undefined) => void;
}

/** A number to type. While it is typed it stands as typed; what is no number changes nothing. */
export function NumberField({
  id,
  value,
  placeholder,
  min,
  max,
  digits = 8,
  onValue,
}: NumberFieldProps) {
  const [typed, setTyped] = useState<string | undefined>();
  const shown = value === undefined ? '' : String(Number(value.toPrecision(digits)));
  const type = (text: string) => {
    setTyped(text);
    const number = text.trim() === '' ? undefined : Number(text);
    if (number === undefined || isWithin(number, min, max)) onValue(number);
  };
  return (
    <input
      id={id}
      className={styles.number}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      placeholder={placeholder}
      value={typed ?? shown}
      onChange={(event) => type(event.target.value)}
      onBlur={() => setTyped(undefined)}
    />
  );
}

const isWithin = (number: number, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY) =>
  Number.isFinite(number) && number >= min && number <= max;
