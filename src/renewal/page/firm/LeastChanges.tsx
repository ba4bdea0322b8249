import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { Amount } from '../../data/enterprise.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { amountText, signedPercent } from '../quantityText.ts';
import styles from './Trial.module.css';
import { saidAmount } from './trialInputs.ts';
import type { TrialModel } from './trialModel.ts';

interface LeastChangesProps {
  readonly model: TrialModel;
  /** At most this many changes are offered. */
  readonly most: number;
  readonly onTry: (amount: Amount, value: number) => void;
}

/**
 * The smallest changes that lift the firm one class above its trial result, each with a button to
 * try it.
 */
export function LeastChanges({ model: { next, changes: tried }, most, onTry }: LeastChangesProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  if (!next) return null;
  if (next.changes.length === 0) {
    return <p className={styles.small}>{words.leastNone(next.class)}</p>;
  }
  return (
    <div className={styles.least} data-needs-script>
      <p>{tried > 0 ? words.leastAgain(next.class) : words.least(next.class)}</p>
      <ul>
        {next.changes.slice(0, most).map(({ amount, now, needed, share }) => {
          const value = saidAmount(amount, now, needed);
          return (
            <li key={amount}>
              <button type="button" onClick={() => onTry(amount, value)}>
                {words.tryThis(
                  words.amounts[amount],
                  amountText(now, amount, language),
                  amountText(value, amount, language),
                )}
                {Number.isFinite(share) ? (
                  <span className={styles.share}>
                    {signedPercent(needed > now ? share : -share, language)}
                  </span>
                ) : null}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
