type Row = Record<string, string>;

type Test = readonly [alternative: number, criterion: string, rest?: Row];

const policy = (
  id: string,
  names: readonly [string, string],
  benefit: readonly [string, string],
  tests: readonly Test[],
): Row[] =>
  tests.map(([alternative, criterion, rest = {}]) => ({
    ruleset: 'demo-policies',
    policy: id,
    name_zh: `${names[0]}（虚构）`,
    name_en: `${names[1]} (fictional)`,
    benefit_zh: benefit[0],
    benefit_en: benefit[1],
    alternative: String(alternative),
    criterion,
    ...rest,
    source: 'demo_renewal',
  }));

const among = (...values: readonly string[]): Row => ({ value: values.join('|') });
const atLeast = (amount: string, least: string): Row => ({ amount, at_least: least });

/** Policies that nobody offers: they show how a firm is held to the terms of one. */
export const policyRows = (): Row[] => [
  ...policy(
    'upgrade-grant',
    ['技术改造补助', 'Grant for upgrading equipment'],
    ['按设备投入的一定比例补助', 'Pays a part of what the equipment costs'],
    [
      [1, 'class-in', among('A', 'B')],
      [1, 'scope-in', among('above-scale')],
      [1, 'amount-at-least', atLeast('rd', '100')],
    ],
  ),
  ...policy(
    'energy-first',
    ['用能优先保障', 'Energy supplied first'],
    ['用能紧张时优先保障', 'Is supplied first when energy is short'],
    [[1, 'class-in', among('A')]],
  ),
  ...policy(
    'sme-guidance',
    ['专精特新培育辅导', 'Guidance towards the title of specialised SME'],
    ['专人辅导申报，诊断一次', 'An adviser for the application and one diagnosis'],
    [
      [1, 'title-within-reach'],
      [2, 'title-in', among('innovative')],
    ],
  ),
  ...policy(
    'title-award',
    ['称号企业研发奖励', 'Research award for titled firms'],
    ['按研发费用增量奖励', 'Rewards what more is spent on R&D'],
    [
      [1, 'title-in', among('specialised', 'little-giant')],
      [1, 'amount-at-least', atLeast('rd', '300')],
    ],
  ),
  ...policy(
    'small-firm-space',
    ['小微企业园入园租金补贴', 'Rent support in small-firm parks'],
    ['入园头两年租金补贴', 'Supports the rent of the first two years'],
    [
      [1, 'disposal-in', among('move')],
      [2, 'low-efficiency'],
      [2, 'scope-in', among('below-scale')],
    ],
  ),
  ...policy(
    'land-return',
    ['低效用地腾退补偿', 'Compensation for land given back'],
    ['按腾退面积补偿', 'Pays by the land that is given back'],
    [[1, 'disposal-in', among('buy-back', 'close')]],
  ),
  ...policy(
    'upgrade-loan',
    ['改造提升贷款贴息', 'Interest support for upgrading'],
    ['改造贷款按期贴息', 'Supports the interest on a loan for upgrading'],
    [[1, 'disposal-in', among('upgrade', 'merger')]],
  ),
];
