import { describe, expect, it } from 'vitest';
import { problemLines } from '../../intake/__data__/fictional.ts';
import { openWith, TABLES_TEXT } from '../__data__/fictionalLand.ts';
import type { LandTableName as TableName } from './landNames.ts';

/** Opens the dataset with one text of a table replaced. */
async function changed(table: TableName, from: string, to: string): Promise<string[]> {
  const text = TABLES_TEXT[table];
  expect(text).toContain(from);
  return problemLines(await openWith({ [`${table}.csv`]: text.replace(from, to) }));
}

describe('a rule', () => {
  it.each<[string, TableName, string, string, string]>([
    [
      'of another kind of set',
      'rules_stages',
      'r4,',
      'r1,',
      'wrong-kind-of-rules rules_stages.csv:2 ruleset',
    ],
    [
      'for a class that is none',
      'rules_policies',
      'A|B',
      'A|E',
      'bad-test rules_policies.csv:2 value',
    ],
    [
      'that asks for an amount but not how much',
      'rules_policies',
      'rd,100',
      'rd,',
      'bad-test rules_policies.csv:3 at_least',
    ],
    [
      'that says what it needs not',
      'rules_policies',
      'low-efficiency,',
      'low-efficiency,A',
      'bad-test rules_policies.csv:4 value',
    ],
    [
      'of a policy with two names',
      'rules_policies',
      '虚构贷款,虚构贴息,2',
      '另一个名称,虚构贴息,2',
      'policy-differs rules_policies.csv:4 name_zh',
    ],
    ['of no set', 'rules_stages', 'r4,', 'r9,', 'unknown-rules-set rules_stages.csv:2 ruleset'],
    [
      'that ends before it begins',
      'rules_sets',
      '2022-01-01,,',
      '2022-01-01,2021-01-01,',
      'dates-order rules_sets.csv:2 effective_to',
    ],
    [
      'without weight',
      'rules_indicators',
      ',60,',
      ',0,',
      'not-positive rules_indicators.csv:2 weight',
    ],
    [
      'with a benchmark of nothing',
      'rules_indicators',
      ',24,',
      ',0,',
      'not-positive rules_indicators.csv:2 benchmark',
    ],
    [
      'with its floor above its cap',
      'rules_indicators',
      '24,1,0',
      '24,1,2',
      'floor-above-cap rules_indicators.csv:2 floor',
    ],
    [
      'whose classes leave a gap',
      'rules_classes',
      'B,20,100',
      'B,25,100',
      'class-bounds rules_classes.csv:3 from_percentile',
    ],
    [
      'whose classes end early',
      'rules_classes',
      'B,20,100',
      'B,20,95',
      'class-bounds rules_classes.csv:3 from_percentile',
    ],
    [
      'whose classes rise',
      'rules_classes',
      ',,85',
      ',,40',
      'class-bounds rules_classes.csv:5 least_score',
    ],
    [
      'of two kinds of class',
      'rules_classes',
      'A,0,20,',
      'A,0,20,85',
      'class-bounds rules_classes.csv:2 least_score',
    ],
    ['of no class', 'rules_criteria', ',2,D', ',2,', 'empty-cell rules_criteria.csv:3 class'],
    [
      'of half a year',
      'rules_criteria',
      ',2,D',
      ',1.5,D',
      'bad-number rules_criteria.csv:3 threshold',
    ],
    [
      'that asks for nothing',
      'rules_brackets',
      ',,0.5,',
      ',,,',
      'bad-test rules_brackets.csv:2 at_least',
    ],
    [
      'that asks for an unknown level',
      'rules_brackets',
      'brand',
      'brnad',
      'bad-test rules_brackets.csv:3 level',
    ],
    [
      'that gives more than its item',
      'rules_brackets',
      'brand,3',
      'brand,6',
      'points-above-most rules_brackets.csv:3 points',
    ],
    [
      'of an item that is not there',
      'rules_brackets',
      'r3,debt_ratio',
      'r3,rd_investment',
      'unknown-item rules_brackets.csv:2 item',
    ],
  ])('%s is a problem', async (_, table, from, to, problem) => {
    expect(await changed(table, from, to)).toEqual([`error ${problem}`]);
  });
});
