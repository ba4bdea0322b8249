import type { Warning } from '../../../renewal/warnings/warning.ts';
import { useSpeech } from '../../../ui/language.tsx';
import type { RenewalContext } from '../Renewal.tsx';
import { RuleMark } from '../RuleMark.tsx';
import styles from './Firm.module.css';
import { useFirmWords } from './useFirmWords.ts';
import { warningText } from './warningText.ts';

interface FirmWarningsProps {
  readonly context: RenewalContext;
  readonly warnings: readonly Warning[];
}

/** What there is to look at in the firm, and what would clear it. */
export function FirmWarnings({ context: { dataset, address }, warnings }: FirmWarningsProps) {
  const { language } = useSpeech();
  const words = useFirmWords();
  return (
    <section className={styles.section} aria-labelledby="firm-warnings">
      <h2 id="firm-warnings">{words.warnings}</h2>
      {warnings.length === 0 ? <p className={styles.small}>{words.noWarnings}</p> : null}
      <ul className={styles.warnings}>
        {warnings.map((warning) => {
          const { title, facts, clears, rules } = warningText(warning, words, language);
          return (
            <li key={`${title} ${clears}`}>
              <svg width="14" height="13" viewBox="0 0 14 13" aria-hidden="true">
                {warning.kind === 'cultivation' ? (
                  <circle cx="7" cy="6.5" r="5" />
                ) : (
                  <path d="M7 0l7 13H0z" />
                )}
              </svg>
              <div>
                <strong>{title}</strong>
                {facts.map((text, i) => (
                  <p key={text}>
                    {text}{' '}
                    {rules[i] ? (
                      <RuleMark dataset={dataset} address={address} rule={rules[i]} />
                    ) : null}
                  </p>
                ))}
                <p>
                  <b>{words.clears}</b> {clears}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
