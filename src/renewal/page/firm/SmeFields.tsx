import { useId } from 'react';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { FirmTrial } from '../../address/firmTrial.ts';
import { NUMBER_RANGES } from '../../address/trialRanges.ts';
import type { SmeLevel, SmeNumber } from '../../data/sme.ts';
import type { SmeFigures } from '../../rules/sme/smeFigures.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { SME_UNITS, smeNumberText } from '../smeText.ts';
import { NumberField } from './NumberField.tsx';
import styles from './Sme.module.css';
import { LEVELS, SEVERAL, type SmeAsked } from './smeInputs.ts';

interface SmeFieldsProps {
  readonly asked: SmeAsked;
  readonly own: SmeFigures;
  /** The trial figures, including those derived from them. */
  readonly figures: SmeFigures;
  readonly tried: Pick<FirmTrial, 'numbers' | 'levels'>;
  readonly onTry: (change: Partial<FirmTrial>) => void;
}

/** Fields for the numbers and levels that an item depends on. */
export function SmeFields({ asked, own, figures, tried, onTry }: SmeFieldsProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const id = useId();
  const putNumber = (measure: SmeNumber, value: number | undefined) => {
    const { [measure]: _before, ...others } = tried.numbers;
    const isOwn = value === undefined || value === own.numbers[measure];
    onTry({ numbers: isOwn ? others : { ...others, [measure]: value } });
  };
  const putLevel = (level: SmeLevel, has: readonly string[]) => {
    const { [level]: _before, ...others } = tried.levels;
    const isOwn = has.join() === own.levels[level].join();
    onTry({ levels: isOwn ? others : { ...others, [level]: has } });
  };
  const units = {
    percent: words.percent,
    money: words.ownMoney,
    years: words.yearsUnit,
    level: words.levelUnit,
    points: words.pointsUnit,
  };
  return (
    <div className={styles.fields} data-needs-script>
      {asked.numbers.map((measure) => {
        const unit = SME_UNITS[measure];
        const times = unit === 'percent' ? 100 : 1;
        const value = figures.numbers[measure];
        return (
          <div key={measure} className={styles.field}>
            <label htmlFor={`${id}${measure}`}>{atHead(words.numbers[measure])}</label>
            <span>
              <NumberField
                id={`${id}${measure}`}
                value={value === undefined ? undefined : value * times}
                placeholder={words.notReported}
                min={NUMBER_RANGES[measure].min * times}
                max={NUMBER_RANGES[measure].max * times}
                digits={unit === 'percent' ? 4 : 8}
                onValue={(number) =>
                  putNumber(
                    measure,
                    number === undefined ? undefined : Number((number / times).toPrecision(12)),
                  )
                }
              />{' '}
              {units[unit]}
            </span>
          </div>
        );
      })}
      {asked.following.map((measure) => {
        const value = figures.numbers[measure];
        return (
          <p key={measure} className={styles.small}>
            {atHead(words.numbers[measure])}{' '}
            {value === undefined
              ? words.notReported
              : smeNumberText(value, measure, words, language)}{' '}
            · {words.follows}
          </p>
        );
      })}
      {asked.levels.map((level) =>
        SEVERAL.has(level) ? (
          <fieldset key={level} className={styles.checks}>
            <legend>{atHead(words.levels[level])}</legend>
            {LEVELS[level].map((name) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={figures.levels[level].includes(name)}
                  onChange={(event) =>
                    putLevel(
                      level,
                      LEVELS[level].filter((one) =>
                        one === name ? event.target.checked : figures.levels[level].includes(one),
                      ),
                    )
                  }
                />
                {words.levelNames[name] ?? name}
              </label>
            ))}
          </fieldset>
        ) : (
          <div key={level} className={styles.field}>
            <label htmlFor={`${id}${level}`}>{atHead(words.levels[level])}</label>
            <select
              id={`${id}${level}`}
              value={figures.levels[level][0] ?? ''}
              onChange={({ target: { value } }) => putLevel(level, value === '' ? [] : [value])}
            >
              <option value="">{words.none}</option>
              {LEVELS[level].map((name) => (
                <option key={name} value={name}>
                  {words.levelNames[name] ?? name}
                </option>
              ))}
            </select>
          </div>
        ),
      )}
    </div>
  );
}
