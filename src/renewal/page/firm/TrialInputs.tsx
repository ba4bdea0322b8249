import { useId } from 'react';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { AMOUNT_RANGES } from '../../address/trialRanges.ts';
import { AMOUNT_UNITS, type Amount } from '../../data/enterprise.ts';
import { type FirmWords, RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { amountText } from '../quantityText.ts';
import { NumberField } from './NumberField.tsx';
import styles from './Trial.module.css';
import type { TrialInput } from './trialInputs.ts';

interface TrialInputsProps {
  readonly inputs: readonly TrialInput[];
  readonly tried: Readonly<Partial<Record<Amount, number>>>;
  readonly onTry: (amounts: Readonly<Partial<Record<Amount, number>>>) => void;
}

/** A slider and a number field for each amount that the rules use. */
export function TrialInputs({ inputs, tried, onTry }: TrialInputsProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const id = useId();
  const put = (amount: Amount, value: number | undefined) => {
    const { [amount]: _before, ...others } = tried;
    const own = inputs.find((one) => one.amount === amount)?.own;
    onTry(value === undefined || value === own ? others : { ...others, [amount]: value });
  };
  return (
    <ul className={styles.inputs} data-needs-script>
      {inputs.map(({ amount, own, min, max, step }) => {
        const name = atHead(words.amounts[amount]);
        const value = tried[amount] ?? own;
        const isTried = tried[amount] !== undefined;
        return (
          <li key={amount} className={isTried ? styles.tried : undefined}>
            <label htmlFor={`${id}${amount}`}>{name}</label>
            <span className={styles.field}>
              <NumberField
                id={`${id}${amount}`}
                value={value}
                placeholder={words.notReported}
                min={AMOUNT_RANGES[amount].min}
                max={AMOUNT_RANGES[amount].max}
                onValue={(number) => put(amount, number)}
              />
              <span className={styles.unit}>{words.units[unitOf(amount)]}</span>
            </span>
            <input
              type="range"
              aria-label={words.slider(name)}
              aria-valuetext={
                value === undefined ? words.notReported : amountText(value, amount, language)
              }
              min={min}
              max={Math.max(max, value ?? 0)}
              step={step}
              value={value ?? min}
              onChange={(event) => put(amount, Number(event.target.value))}
            />
            <span className={styles.own}>
              {words.ownAmount(
                own === undefined ? words.notReported : amountText(own, amount, language),
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The cast narrows the unit to those that the contract fixes, which have translations. */
const unitOf = (amount: Amount) => AMOUNT_UNITS[amount] as keyof FirmWords['units'];
