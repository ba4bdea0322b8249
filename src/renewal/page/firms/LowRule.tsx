import type { Address } from '../../../board/address.ts';
import type { Dataset } from '../../../figures/dataset.ts';
import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { RenewalView } from '../../address/renewalQuery.ts';
import type { LowEfficiencyCriterion } from '../../data/rules.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';
import { criterionText } from '../criterionText.ts';
import { RuleMark } from '../RuleMark.tsx';
import { viewHref } from '../renewalHref.ts';
import { LinkedChoice } from './LinkedChoice.tsx';
import styles from './LowRule.module.css';

interface LowRuleProps {
  readonly dataset: Dataset;
  readonly address: Address;
  readonly view: RenewalView;
  readonly overview: Pick<Overview, 'lowRules'>;
}

/**
 * The rule of low efficiency; if it does not say how its criteria combine, the reader can choose.
 */
export function LowRule({ dataset, address, view, overview: { lowRules } }: LowRuleProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_GRID);
  if (!lowRules) return <p className={styles.rule}>{words.noLowRules}</p>;
  const { set, criteria } = lowRules;
  const join = set.join ?? view.join;
  const telling = { language, words };
  const ruleText = (one: LowEfficiencyCriterion) => {
    const said = criterionText(one, telling);
    return one.scope ? words.criterionFor(words.scopeFirms[one.scope], said) : said;
  };
  const text = groupsOf(criteria)
    .map((group) => group.map(ruleText).join(words.joined[join]))
    .join(words.otherGroup);
  return (
    <div className={styles.rule}>
      <p>
        {words.lowRule(nameOf(set.name, language), text)}{' '}
        <RuleMark dataset={dataset} address={address} rule={criteria[0] ?? set} />
      </p>
      {set.join ? (
        <p>{words.joinSaid[set.join]}</p>
      ) : (
        <>
          <LinkedChoice
            legend={words.joinLabel}
            choices={words.joins}
            chosen={join}
            hrefOf={(key) => viewHref(address, { ...view, join: key })}
          />
          <p>{words.joinWhy}</p>
        </>
      )}
    </div>
  );
}

function groupsOf(criteria: readonly LowEfficiencyCriterion[]): LowEfficiencyCriterion[][] {
  const groups = new Map<string, LowEfficiencyCriterion[]>();
  for (const one of criteria) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return [...groups.values()];
}
