import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { ConditionResult } from '../../rules/sme/simulateSme.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { RuleMark } from '../RuleMark.tsx';
import { standingText, testText } from '../smeText.ts';
import firmStyles from './Firm.module.css';
import { MetMark } from './MetMark.tsx';
import styles from './Sme.module.css';
import { SmeFields } from './SmeFields.tsx';
import type { SmeTried } from './SmeItemRow.tsx';
import { askedOfConditions } from './smeInputs.ts';

interface SmeConditionsProps extends SmeTried {
  readonly conditions: readonly ConditionResult[];
}

/**
 * The conditions with their alternatives, the firm's distance from them, and the inputs that only
 * they use.
 */
export function SmeConditions({ conditions, ...props }: SmeConditionsProps) {
  const { dataset, address, rules, own, figures, tried, put } = props;
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  return (
    <div>
      <h3>{words.conditions}</h3>
      <ol className={styles.conditions}>
        {conditions.map(({ condition, met, alternatives }) => {
          const rule = alternatives[0]?.tests[0]?.rule;
          return (
            <li key={condition}>
              <p className={styles.condition}>
                <MetMark met={met} /> <strong>{words.condition(condition)}</strong>
                {alternatives.length > 1 ? ` · ${words.anyOf}` : ''}{' '}
                {rule ? <RuleMark dataset={dataset} address={address} rule={rule} /> : null}
              </p>
              {alternatives.map(({ tests }) => (
                <ul
                  key={tests.map(({ rule: { test } }) => testText(test, words, language)).join()}
                  className={firmStyles.tests}
                >
                  {tests.map((test, i) => (
                    <li key={testText(test.test, words, language)}>
                      <MetMark met={test.met} />
                      <span>
                        {i > 0
                          ? `${words.allOf} ${testText(test.test, words, language)}`
                          : atHead(testText(test.test, words, language))}
                        <small>{standingText(test, words, language)}</small>
                      </span>
                    </li>
                  ))}
                </ul>
              ))}
            </li>
          );
        })}
      </ol>
      <SmeFields
        asked={askedOfConditions(rules)}
        own={own}
        figures={figures}
        tried={tried}
        onTry={put}
      />
    </div>
  );
}
