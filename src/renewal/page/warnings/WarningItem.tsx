import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { Overview } from '../../rules/overview.ts';
import type { Warning } from '../../rules/warnings/warning.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import { FirmLink } from '../FirmLink.tsx';
import { LocalTag } from '../ledger/LocalTag.tsx';
import { RuleMark } from '../RuleMark.tsx';
import type { RenewalContext } from '../renewalContext.ts';
import { sayWarning } from './sayWarning.ts';
import styles from './WarningItem.module.css';

interface WarningItemProps {
  readonly context: Pick<
    RenewalContext,
    'address' | 'dataset' | 'ledger' | 'overview' | 'tables' | 'view'
  >;
  readonly overview: Overview;
  readonly warning: Warning;
}

/**
 * One warning: a shape, the firm, the subject, the reasons, and the changes that would clear it.
 */
export function WarningItem({ context, overview, warning }: WarningItemProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_SCENES);
  const { when, what, reasons, clears } = sayWarning(warning, { language, words, overview });
  return (
    <li className={styles.item}>
      {when === 'now' ? (
        <svg width="14" height="13" viewBox="0 0 14 13" aria-hidden="true">
          <path d="M7 0l7 13H0z" />
        </svg>
      ) : (
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className={styles.ahead}>
          <circle cx="7" cy="7" r="5.5" />
        </svg>
      )}
      <div>
        <p className={styles.firm}>
          <FirmLink context={context} firm={warning.enterprise} withPark />
        </p>
        <p className={styles.what}>
          {what} {'case' in warning ? <LocalTag context={context} id={warning.case.id} /> : null}
        </p>
        {reasons.length > 0 ? (
          <p>
            {reasons.map(({ text, rule }, i) => (
              <span key={text}>
                {i > 0 ? words.between : ''}
                {text}{' '}
                {rule ? (
                  <RuleMark dataset={context.dataset} address={context.address} rule={rule} />
                ) : null}
              </span>
            ))}
          </p>
        ) : null}
        {clears ? <p className={styles.clears}>{clears}</p> : null}
      </div>
    </li>
  );
}
