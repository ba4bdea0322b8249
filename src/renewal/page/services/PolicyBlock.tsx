import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { openHref } from '../renewalHref.ts';
import { Scene } from '../Scene.tsx';
import styles from './PolicyBlock.module.css';
import { PolicyTerms } from './PolicyTerms.tsx';
import { useFits } from './useFits.ts';

interface PolicyBlockProps {
  readonly context: Pick<RenewalContext, 'address' | 'dataset' | 'tables' | 'view'>;
  readonly overview: Overview;
}

/** Each policy, its conditions, and the number of firms that qualify. */
export function PolicyBlock({ context, overview }: PolicyBlockProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_SCENES);
  const fits = useFits(context, overview);
  return (
    <Scene
      id="policies"
      scene={words.services}
      title={words.policiesTitle}
      text={fits.length === 0 ? words.noPolicies : words.policiesText(overview.year, overview.day)}
    >
      <ul className={styles.policies}>
        {fits.map(({ policy, fitting, unknown }) => {
          const [{ name, benefit, ruleset }] = policy.rules;
          return (
            <li key={`${ruleset} ${policy.id}`}>
              <div>
                <b>{nameOf(name, language)}</b>
                <p>{nameOf(benefit, language)}</p>
              </div>
              <div className={styles.terms}>
                <PolicyTerms context={context} policy={policy} />
              </div>
              <p className={styles.count}>
                <a href={openHref(context, { list: 'policies', policy: policy.id })}>
                  {words.fitCount(fitting.length)}
                </a>
                {unknown.length > 0 ? <small>{words.unknownCount(unknown.length)}</small> : null}
              </p>
            </li>
          );
        })}
      </ul>
    </Scene>
  );
}
