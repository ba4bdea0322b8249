import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { EnterpriseId } from '../../data/ids.ts';
import { firmIn } from '../../rules/firmsOfYear.ts';
import { type PolicyFit, policiesInForce, policyFit } from '../../rules/policies.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import type { RenewalContext } from '../renewalContext.ts';
import styles from './PolicyList.module.css';
import { PolicyTerms } from './PolicyTerms.tsx';
import { factsOf } from './useFits.ts';

interface PolicyListProps {
  readonly context: Pick<RenewalContext, 'address' | 'dataset' | 'overview' | 'tables'>;
  readonly enterprise: EnterpriseId;
}

/**
 * Every policy checked for one firm, term by term; policies that the firm qualifies for come first.
 */
export function PolicyList({ context, enterprise }: PolicyListProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_SCENES);
  const { tables, overview } = context;
  const firm = overview && firmIn(tables, enterprise, overview.year);
  if (!overview || !firm) return null;
  const facts = factsOf(overview).of(firm);
  const fits = policiesInForce(tables.rules, overview.day)
    .map((policy) => policyFit(policy, facts))
    .sort((a, b) => order(a) - order(b));
  if (fits.length === 0) return <p className={styles.text}>{words.noPolicies}</p>;
  return (
    <>
      <p className={styles.text}>{words.policiesText(overview.year, overview.day)}</p>
      <ul>
        {fits.map((fit) => {
          const [{ name, benefit }] = fit.policy.rules;
          const standing =
            fit.fits === undefined ? words.fitsUnknown : fit.fits ? words.fits : words.fitsNot;
          return (
            <li key={`${fit.policy.rules[0].ruleset} ${fit.policy.id}`} className={styles.policy}>
              <p className={styles.head}>
                <b>{nameOf(name, language)}</b>
                <span className={fit.fits ? styles.fits : undefined}>{standing}</span>
              </p>
              <p>{nameOf(benefit, language)}</p>
              <PolicyTerms context={context} policy={fit.policy} fit={fit} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

const order = ({ fits }: PolicyFit) => (fits ? 0 : fits === undefined ? 1 : 2);
