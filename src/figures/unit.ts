import { type Decimal, MAX_DIGITS, toNumber } from './decimal.ts';

/** What a unit measures. Two units of one quantity and one canonical unit convert into each other. */
export type Quantity =
  | 'money'
  | 'ratio'
  | 'points'
  | 'count'
  | 'persons'
  | 'rank'
  | 'area'
  | 'mass'
  | 'coal'
  | 'electricity'
  | 'yield'
  | 'intensity';

/** A printed unit: `value × numerator / denominator` is the value in the canonical unit. */
export interface Unit {
  readonly token: string;
  readonly quantity: Quantity;
  readonly canonical: string;
  readonly factor: { readonly numerator: number; readonly denominator: number };
}

type Row = readonly [tokens: string, numerator: number, denominator?: number];

/** Quantity and canonical unit, then the printed tokens with their factors. 1 mu (亩) is 2000/3 m². */
const REGISTRY: readonly (readonly [Quantity, string, readonly Row[]])[] = [
  [
    'money',
    'CNY',
    [
      ['元 CNY yuan', 1],
      ['千元', 1e3],
      ['万元', 1e4],
      ['百万元 CNY_m CNY_million', 1e6],
      ['千万元', 1e7],
      ['亿元 亿', 1e8],
      ['CNY_bn CNY_billion', 1e9],
      ['万亿元', 1e12],
    ],
  ],
  [
    'money',
    'USD',
    [
      ['美元 USD US$', 1],
      ['万美元', 1e4],
      ['百万美元 US$_m USD_m', 1e6],
      ['亿美元', 1e8],
      ['US$_bn USD_bn', 1e9],
    ],
  ],
  [
    'ratio',
    'ratio',
    [
      ['% ％ pct percent', 1, 100],
      ['‰', 1, 1000],
      ['倍 times', 1],
    ],
  ],
  ['points', 'percentage point', [['个百分点 百分点 pp percentage_points', 1]]],
  [
    'count',
    'count',
    [
      ['个 家 户 项 件 次 台 辆 套 所 座 条 宗 只 艘 firms projects', 1],
      ['百家', 100],
      ['万个 万家 万户 万件 万台 万辆', 1e4],
    ],
  ],
  [
    'persons',
    'persons',
    [
      ['人 名 persons', 1],
      ['万人', 1e4],
      ['亿人', 1e8],
    ],
  ],
  ['rank', 'rank', [['位 名次 rank', 1]]],
  [
    'area',
    'm2',
    [
      ['平方米 m2 m²', 1],
      ['万平方米', 1e4],
      ['亩 mu', 2000, 3],
      ['万亩', 20_000_000, 3],
      ['公顷 ha', 1e4],
      ['平方公里 平方千米 km2', 1e6],
    ],
  ],
  [
    'mass',
    't',
    [
      ['公斤 千克 kg', 1, 1000],
      ['吨 t', 1],
      ['万吨', 1e4],
      ['亿吨', 1e8],
    ],
  ],
  [
    'coal',
    'tce',
    [
      ['吨标煤 吨标准煤 tce', 1],
      ['万吨标煤 万吨标准煤', 1e4],
    ],
  ],
  [
    'electricity',
    'kWh',
    [
      ['千瓦时 度 kWh', 1],
      ['万千瓦时', 1e4],
      ['亿千瓦时', 1e8],
    ],
  ],
  [
    'yield',
    'CNY/m2',
    [
      ['元/平方米', 1],
      ['万元/亩', 30_000, 2000],
    ],
  ],
  ['intensity', 'tce/CNY', [['吨标煤/万元 吨标准煤/万元', 1, 10_000]]],
];

const UNITS: ReadonlyMap<string, Unit> = new Map(
  REGISTRY.flatMap(([quantity, canonical, rows]) =>
    rows.flatMap(([tokens, numerator, denominator = 1]) =>
      tokens.split(' ').map((written): [string, Unit] => {
        const token = written.replaceAll('_', ' ');
        return [token, { token, quantity, canonical, factor: { numerator, denominator } }];
      }),
    ),
  ),
);

/** The unit of a printed token, or undefined; spaces around it do not count. */
export function findUnit(token: string): Unit | undefined {
  return UNITS.get(token.trim());
}

/** Every token of the registry, for suggestions. */
export function unitTokens(): string[] {
  return [...UNITS.keys()];
}

/** Whether values in the two units may be compared and added. */
export function sameQuantity(a: Unit, b: Unit): boolean {
  return a.quantity === b.quantity && a.canonical === b.canonical;
}

/** The value in the canonical unit, as the nearest double: 35.1亿元 is 3,510,000,000 CNY. */
export function toCanonical(value: Decimal, unit: Unit): number {
  const exact = toCanonicalDecimal(value, unit);
  if (exact) return toNumber(exact);
  return (toNumber(value) * unit.factor.numerator) / unit.factor.denominator;
}

/** The exact value in the canonical unit; undefined where it is no short decimal (1 mu is 2000/3 m²). */
export function toCanonicalDecimal(value: Decimal, { factor }: Unit): Decimal | undefined {
  const shift = Math.round(Math.log10(factor.numerator / factor.denominator));
  if (factor.numerator !== factor.denominator * 10 ** shift && shift >= 0) return undefined;
  if (shift < 0 && factor.numerator * 10 ** -shift !== factor.denominator) return undefined;
  const scale = value.scale - shift;
  if (scale >= 0) return { mantissa: value.mantissa, scale };
  if (String(Math.abs(value.mantissa)).length - scale > MAX_DIGITS) return undefined;
  return { mantissa: value.mantissa * 10 ** -scale, scale: 0 };
}
