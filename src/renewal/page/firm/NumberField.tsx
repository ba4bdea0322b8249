import { useState } from 'react';
import { isWithin } from '../../../board/queryFields.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { said } from '../quantityText.ts';
import styles from './Trial.module.css';

interface NumberFieldProps {
  readonly id: string;
  readonly value: number | undefined;
  readonly placeholder: string;
  readonly min: number;
  readonly max: number;
  /** Significant digits shown; typed text keeps all of its digits. */
  readonly digits?: number;
  /** The value is undefined when the field is emptied. */
  readonly onValue: (value: number | undefined) => void;
}

/**
 * A field for a number. It keeps the text while the reader types; text that is not a number or is
 * out of range changes nothing and shows an error.
 */
export function NumberField({
  id,
  value,
  placeholder,
  min,
  max,
  digits = 8,
  onValue,
}: NumberFieldProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const [typed, setTyped] = useState<string | undefined>();
  const shown = value === undefined ? '' : String(Number(value.toPrecision(digits)));
  // A sign alone is an incomplete number, not an error.
  const isBegun = typed === undefined || /^\s*[-+.]?\s*$/.test(typed);
  const isUsed = isBegun || isWithin(Number(typed), { min, max });
  const type = (text: string) => {
    setTyped(text);
    const number = text.trim() === '' ? undefined : Number(text);
    if (number === undefined || isWithin(number, { min, max })) onValue(number);
  };
  return (
    <span className={styles.numberBox}>
      <input
        id={id}
        className={styles.number}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        placeholder={placeholder}
        value={typed ?? shown}
        aria-invalid={!isUsed}
        aria-describedby={isUsed ? undefined : `${id}-fault`}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(undefined)}
      />
      {isUsed ? null : (
        <span id={`${id}-fault`} className={styles.fault} role="alert">
          {words.typeWithin(said(min, language), said(max, language))}
        </span>
      )}
    </span>
  );
}
