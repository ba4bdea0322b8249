import { useId } from 'react';
import type { Address } from '../../../board/address.ts';
import type { Dataset } from '../../../figures/dataset.ts';
import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { FirmTrial } from '../../address/firmTrial.ts';
import type { SmeFigures } from '../../rules/sme/smeFigures.ts';
import type { SmeItemResult } from '../../rules/sme/smePoints.ts';
import type { SmeRules } from '../../rules/sme/smeRules.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { RuleMark } from '../RuleMark.tsx';
import { nextText, rangeText, testText } from '../smeText.ts';
import { NumberField } from './NumberField.tsx';
import styles from './Sme.module.css';
import { SmeFields } from './SmeFields.tsx';
import { askedOfItem } from './smeInputs.ts';
import trialStyles from './Trial.module.css';

export interface SmeTried {
  readonly dataset: Pick<Dataset, 'sources'>;
  readonly address: Address;
  readonly rules: SmeRules;
  readonly own: SmeFigures;
  readonly figures: SmeFigures;
  readonly tried: Pick<FirmTrial, 'numbers' | 'levels' | 'byHand'>;
  readonly put: (change: Partial<FirmTrial>) => void;
}

interface SmeItemRowProps extends SmeTried {
  readonly result: SmeItemResult;
}

/**
 * An item of the points: its points, the brackets met, the next bracket, and the fields to change.
 */
export function SmeItemRow({ result, ...props }: SmeItemRowProps) {
  const { dataset, address, rules, own, figures, tried, put } = props;
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const { item, points, met, next } = result;
  const asked = askedOfItem(rules, item.item);
  const isByHand = asked.numbers.length + asked.following.length + asked.levels.length === 0;
  const nearest = next[0];
  return (
    <li className={styles.item}>
      <h4>
        {nameOf(item.name, language)} <RuleMark dataset={dataset} address={address} rule={item} />
      </h4>
      <p className={styles.points}>
        <b>{rangeText(points, language)}</b> / {item.maxPoints}
      </p>
      <div className={styles.says}>
        {isByHand ? <p>{words.byProvince}</p> : null}
        {met.length > 0 ? (
          <p>{words.bracket(met.map(({ test }) => testText(test, words, language)).join(' · '))}</p>
        ) : isByHand ? null : (
          <p>{words.noBracket}</p>
        )}
        {nearest ? <p className={styles.next}>{nextText(nearest, words, language)}</p> : null}
        {item.confidence === 'unverified' ? <p>{words.unverified}</p> : null}
      </div>
      {isByHand ? (
        <ByHand result={result} byHand={tried.byHand} put={put} />
      ) : (
        <SmeFields asked={asked} own={own} figures={figures} tried={tried} onTry={put} />
      )}
    </li>
  );
}

interface ByHandProps {
  readonly result: SmeItemResult;
  readonly byHand: FirmTrial['byHand'];
  readonly put: (change: Partial<FirmTrial>) => void;
}

/**
 * A slider and a field for points that no rule here decides; if left open, they range from none to
 * all.
 */
function ByHand({ result: { item }, byHand, put }: ByHandProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const id = useId();
  const value = byHand[item.item];
  const set = (points: number | undefined) => {
    const { [item.item]: _before, ...others } = byHand;
    put({ byHand: points === undefined ? others : { ...others, [item.item]: points } });
  };
  return (
    <div className={styles.fields} data-needs-script>
      <div className={styles.field}>
        <label htmlFor={id}>{words.byHand(item.maxPoints)}</label>
        <span>
          <NumberField
            id={id}
            value={value}
            placeholder={`0–${item.maxPoints}`}
            min={0}
            max={item.maxPoints}
            onValue={set}
          />{' '}
          {words.pointsUnit}
        </span>
      </div>
      <input
        type="range"
        className={trialStyles.range}
        aria-label={words.slider(nameOf(item.name, language))}
        aria-valuetext={value === undefined ? `0–${item.maxPoints}` : words.pointsOf(String(value))}
        min="0"
        max={item.maxPoints}
        step="1"
        value={value ?? 0}
        onChange={(event) => set(Number(event.target.value))}
      />
      {value === undefined ? null : (
        <button type="button" className={styles.clear} onClick={() => set(undefined)}>
          {words.clear}
        </button>
      )}
    </div>
  );
}
