import { id, must, oneOf, ref, type TableSchema, text, typed } from '../../intake/columnSchema.ts';
import { AMOUNTS, FIRM_SCOPES } from '../data/enterprise.ts';
import { FIRM_RATIO_NAMES } from '../data/firmRatio.ts';
import { POLICY_CRITERIA } from '../data/policy.ts';
import { STAGES } from '../data/project.ts';
import {
  CLASSES,
  CONFIDENCES,
  CRITERIA,
  CRITERIA_JOINS,
  MISSING_RULES,
  RULE_KINDS,
  SME_SECTIONS,
} from '../data/rules.ts';
import { SME_ITEMS, SME_LEVELS, SME_NUMBERS } from '../data/sme.ts';

const ruleset = must(ref('ruleset', 'rules_sets'));
/** Where the rule stands. */
const cited = [must(ref('source', 'sources')), text('locator')];
const decimal = (name: string) => typed(name, 'decimal');
const scope = must(oneOf('scope', FIRM_SCOPES));
const test = [
  must(oneOf('measure', [...SME_NUMBERS, ...SME_LEVELS])),
  decimal('at_least'),
  decimal('at_most'),
  text('level'),
];

type RuleTableName =
  | 'rules_sets'
  | 'rules_evaluations'
  | 'rules_indicators'
  | 'rules_classes'
  | 'rules_criteria'
  | 'rules_items'
  | 'rules_brackets'
  | 'rules_conditions'
  | 'rules_stages'
  | 'rules_policies';

/** The rules of land renewal as data: they differ by county and change with time. */
export const LAND_RULE_TABLES: Readonly<Record<RuleTableName, TableSchema>> = {
  rules_sets: {
    name: 'rules_sets',
    required: false,
    key: ['ruleset'],
    columns: [
      id('ruleset'),
      must(oneOf('kind', RULE_KINDS)),
      must(text('name_zh')),
      text('name_en'),
      typed('effective_from', 'date'),
      typed('effective_to', 'date'),
      oneOf('parcels', ['merge', 'separate']),
      { ...decimal('least_land'), unit: '亩' },
      typed('objection_days', 'integer'),
      oneOf('criteria_join', CRITERIA_JOINS),
      must(oneOf('confidence', CONFIDENCES)),
      ...cited,
      text('note'),
    ],
  },
  rules_evaluations: {
    name: 'rules_evaluations',
    required: false,
    key: ['year'],
    columns: [
      ruleset,
      must(typed('year', 'year')),
      typed('announced', 'date'),
      must(ref('source', 'sources')),
    ],
  },
  rules_indicators: {
    name: 'rules_indicators',
    required: false,
    key: ['ruleset', 'scope', 'indicator'],
    columns: [
      ruleset,
      scope,
      must(oneOf('indicator', FIRM_RATIO_NAMES)),
      must(decimal('weight')),
      oneOf('direction', ['higher', 'lower']),
      must(decimal('benchmark')),
      decimal('cap'),
      decimal('floor'),
      oneOf('missing', MISSING_RULES),
      ...cited,
    ],
  },
  rules_classes: {
    name: 'rules_classes',
    required: false,
    key: ['ruleset', 'scope', 'class'],
    columns: [
      ruleset,
      scope,
      must(oneOf('class', CLASSES)),
      decimal('from_percentile'),
      decimal('to_percentile'),
      decimal('least_score'),
      ...cited,
    ],
  },
  rules_criteria: {
    name: 'rules_criteria',
    required: false,
    columns: [
      ruleset,
      must(text('group')),
      must(oneOf('criterion', CRITERIA)),
      oneOf('scope', FIRM_SCOPES),
      must(decimal('threshold')),
      oneOf('class', CLASSES),
      ...cited,
    ],
  },
  rules_items: {
    name: 'rules_items',
    required: false,
    key: ['ruleset', 'item'],
    columns: [
      ruleset,
      must(oneOf('section', SME_SECTIONS)),
      must(oneOf('item', SME_ITEMS)),
      must(text('name_zh')),
      text('name_en'),
      must(decimal('max_points')),
      oneOf('take', ['best', 'sum']),
      must(oneOf('confidence', CONFIDENCES)),
      ...cited,
    ],
  },
  rules_brackets: {
    name: 'rules_brackets',
    required: false,
    columns: [ruleset, must(oneOf('item', SME_ITEMS)), ...test, must(decimal('points'))],
  },
  rules_conditions: {
    name: 'rules_conditions',
    required: false,
    columns: [
      ruleset,
      must(typed('condition', 'integer')),
      must(typed('alternative', 'integer')),
      ...test,
      ...cited,
    ],
  },
  rules_stages: {
    name: 'rules_stages',
    required: false,
    key: ['ruleset', 'from_stage', 'to_stage'],
    columns: [
      ruleset,
      must(oneOf('from_stage', STAGES)),
      must(oneOf('to_stage', STAGES)),
      must(typed('days', 'integer')),
      ...cited,
    ],
  },
  rules_policies: {
    name: 'rules_policies',
    required: false,
    columns: [
      ruleset,
      must(text('policy')),
      must(text('name_zh')),
      text('name_en'),
      must(text('benefit_zh')),
      text('benefit_en'),
      must(typed('alternative', 'integer')),
      must(oneOf('criterion', POLICY_CRITERIA)),
      typed('value', 'list'),
      oneOf('amount', AMOUNTS),
      decimal('at_least'),
      ...cited,
    ],
  },
};
