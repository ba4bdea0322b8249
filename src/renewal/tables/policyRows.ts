import type { PolicyId, RulesetId } from '../../figures/figure.ts';
import { both, list, number, oneOf, sourceId, text } from '../../intake/rowCells.ts';
import type { Row } from '../../intake/smallTable.ts';
import { AMOUNTS, FIRM_SCOPES, FIRM_TITLES } from '../data/enterprise.ts';
import { POLICY_CRITERIA, type PolicyRule, type PolicyTest } from '../data/policy.ts';
import { DISPOSALS } from '../data/renewalCase.ts';
import { CLASSES } from '../data/rules.ts';

/** A row of rules_policies.csv, of which the checks have told that it is sound. */
export function policyRuleOf(row: Row): PolicyRule {
  return {
    ruleset: text(row, 'ruleset') as RulesetId,
    policy: text(row, 'policy') as PolicyId,
    name: both(row, 'name'),
    benefit: both(row, 'benefit'),
    alternative: Number(text(row, 'alternative')),
    test: policyTestOf(row),
    source: sourceId(row),
    locator: text(row, 'locator'),
  };
}

function policyTestOf(row: Row): PolicyTest {
  const criterion = oneOf(POLICY_CRITERIA, text(row, 'criterion'), 'low-efficiency');
  const among = <Name extends string>(all: readonly Name[]) => {
    const values = list(row, 'value');
    return all.filter((one) => values.includes(one));
  };
  switch (criterion) {
    case 'class-in':
      return { criterion, values: among(CLASSES) };
    case 'scope-in':
      return { criterion, values: among(FIRM_SCOPES) };
    case 'title-in':
      return { criterion, values: among(FIRM_TITLES) };
    case 'disposal-in':
      return { criterion, values: among(DISPOSALS) };
    case 'amount-at-least':
      return {
        criterion,
        amount: oneOf(AMOUNTS, text(row, 'amount'), 'land'),
        bound: number(row, 'at_least') ?? 0,
      };
    case 'title-within-reach':
    case 'low-efficiency':
      return { criterion };
  }
}
