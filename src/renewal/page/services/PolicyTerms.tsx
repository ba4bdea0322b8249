import { Fragment } from 'react';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { PolicyRule } from '../../data/policy.ts';
import type { PolicyFit } from '../../rules/policies.ts';
import { alternativesOf, type Policy } from '../../rules/policies.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import { RuleMark } from '../RuleMark.tsx';
import type { RenewalContext } from '../renewalContext.ts';
import styles from './PolicyTerms.module.css';
import { termText } from './termText.ts';

interface PolicyTermsProps {
  readonly context: Pick<RenewalContext, 'dataset' | 'address'>;
  readonly policy: Policy;
  /** The result of each term for a firm, if one is selected. */
  readonly fit?: PolicyFit;
}

/** The conditions of a policy: its alternatives, each a list of terms, and their sources. */
export function PolicyTerms({ context, policy, fit }: PolicyTermsProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_SCENES);
  const ways =
    fit?.alternatives.map(({ tests }) => tests) ??
    alternativesOf(policy).map((rules) => rules.map((rule) => ({ rule, met: undefined })));
  return (
    <>
      {ways.map((tests, i) => (
        <Fragment key={tests[0]?.rule.alternative ?? i}>
          {i > 0 ? <p className={styles.or}>{words.or}</p> : null}
          <ul className={styles.terms}>
            {tests.map(({ rule, met }) => {
              const text = termText(rule.test, language, words);
              const standing = met === undefined ? words.notKnown : met ? words.met : words.notMet;
              return (
                <li key={text}>
                  {text}
                  {fit ? <span className={styles.standing}> · {standing}</span> : null}
                </li>
              );
            })}
          </ul>
        </Fragment>
      ))}
      {sourcesOf(policy).map((rule) => (
        <RuleMark
          key={`${rule.source} ${rule.locator}`}
          dataset={context.dataset}
          address={context.address}
          rule={rule}
        />
      ))}
    </>
  );
}

/** The distinct sources of a policy's terms. */
function sourcesOf({ rules }: Policy): PolicyRule[] {
  const keyOf = ({ source, locator }: PolicyRule) => `${source} ${locator}`;
  return [...new Map(rules.map((rule) => [keyOf(rule), rule])).values()];
}
