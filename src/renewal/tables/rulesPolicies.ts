import { column, list, must, number, or, word } from '../../tables/column.ts';
import { inBoth, shapedTable, type Table } from '../../tables/table.ts';
import type { TableWords } from '../../tables/words.ts';
import { AMOUNTS, FIRM_SCOPES, FIRM_TITLES } from '../data/enterprise.ts';
import type { PolicyId } from '../data/ids.ts';
import { POLICY_CRITERIA, type PolicyRule, type PolicyTest } from '../data/policy.ts';
import { DISPOSALS } from '../data/renewalCase.ts';
import { CLASSES } from '../data/rules.ts';
import { locator, ruleset, source } from './ruleColumns.ts';

/** rules_policies.csv: the benefit of a policy, and its conditions. */
export const RULES_POLICIES: Table<PolicyRule> = shapedTable(
  { name: 'rules_policies', required: false },
  {
    ruleset,
    policy: must(column({ name: 'policy', type: 'text' }, (cell) => cell as PolicyId)),
    name: inBoth('name', 'zh'),
    benefit: inBoth('benefit', 'zh'),
    alternative: must(or(number('alternative', 'integer'), 0)),
    criterion: must(or(word('criterion', POLICY_CRITERIA), 'low-efficiency')),
    values: list('value'),
    amount: word('amount', AMOUNTS),
    bound: number('at_least'),
    source,
    locator,
  },
  {
    read: ({ criterion, values, amount = 'land', bound = 0, ...rule }): PolicyRule => ({
      ...rule,
      test: testOf(criterion, values, { amount, bound }),
    }),
    write: ({ test, ...rule }) => ({ ...rule, ...test }),
  },
);

function testOf(
  criterion: PolicyTest['criterion'],
  values: readonly string[],
  atLeast: Pick<Extract<PolicyTest, { criterion: 'amount-at-least' }>, 'amount' | 'bound'>,
): PolicyTest {
  const among = <Name extends string>(all: readonly Name[]) =>
    all.filter((one) => values.includes(one));
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
      return { criterion, ...atLeast };
    case 'title-within-reach':
    case 'low-efficiency':
      return { criterion };
  }
}

export const RULES_POLICIES_WORDS: TableWords = {
  row: { zh: '一项政策的一个条件', en: 'a condition of a policy' },
  columns: {
    policy: { zh: '政策的代码', en: 'id of the policy' },
    benefit_zh: { zh: '给什么，中文', en: 'what it gives, in Chinese' },
    benefit_en: { zh: '给什么，英文', en: 'what it gives, in English' },
    criterion: { zh: '条件', en: 'criterion' },
    value: { zh: '条件的取值', en: 'values of the criterion' },
    amount: { zh: '看哪个数', en: 'the amount that counts' },
    at_least: { zh: '至少', en: 'at least' },
  },
};
