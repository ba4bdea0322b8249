import { useSpeech, useWords } from '../../../ui/language.tsx';
import { useMoreRows } from '../../../ui/useMoreRows.tsx';
import type { Overview } from '../../rules/overview.ts';
import type { Warning } from '../../rules/warnings/warning.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import { LocalTag } from '../ledger/LocalTag.tsx';
import { RuleMark } from '../RuleMark.tsx';
import type { RenewalContext } from '../renewalContext.ts';
import { sayWarning } from '../warnings/sayWarning.ts';
import styles from './Firm.module.css';

interface FirmWarningsProps {
  readonly context: Pick<RenewalContext, 'address' | 'dataset' | 'ledger'>;
  readonly overview: Overview;
  readonly warnings: readonly Warning[];
}

/** The warnings about the firm, and the changes that would clear them. */
export function FirmWarnings({ context, overview, warnings }: FirmWarningsProps) {
  const { language } = useSpeech();
  const { dataset, address } = context;
  const words = useWords(RENEWAL_SCENES);
  const rows = useMoreRows<Warning, HTMLUListElement>(warnings, 'firm-warnings', address.query);
  return (
    <section className={styles.section} aria-labelledby="firm-warnings">
      <h2 id="firm-warnings">{words.warnings}</h2>
      {warnings.length === 0 ? <p className={styles.small}>{words.noWarnings}</p> : null}
      <ul className={styles.warnings} ref={rows.list}>
        {rows.shown.map((warning) => {
          const told = sayWarning(warning, { language, words, overview });
          return (
            <li key={`${told.what} ${told.clears}`}>
              <svg width="14" height="13" viewBox="0 0 14 13" aria-hidden="true">
                {told.when === 'ahead' ? (
                  <circle cx="7" cy="6.5" r="5" />
                ) : (
                  <path d="M7 0l7 13H0z" />
                )}
              </svg>
              <div>
                <strong>{told.what}</strong>{' '}
                {'case' in warning ? <LocalTag context={context} id={warning.case.id} /> : null}
                {told.reasons.map(({ text, rule }) => (
                  <p key={text}>
                    {text}{' '}
                    {rule ? <RuleMark dataset={dataset} address={address} rule={rule} /> : null}
                  </p>
                ))}
                {told.clears ? <p>{told.clears}</p> : null}
              </div>
            </li>
          );
        })}
      </ul>
      {rows.more}
    </section>
  );
}
