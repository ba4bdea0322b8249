import { type Decimal, MAX_DIGITS, toNumber } from './decimal.ts';
import type { Bilingual, Language } from './language.ts';

/** The quantity of a unit. Units convert if they share the quantity and the canonical unit. */
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
  /**
   * The unit in words; in English empty for counts and ranks, and the bare currency for money.
   */
  readonly name: Bilingual;
  /** Power of 10 from this unit to the English one: 4 for 万亩, since English uses mu. */
  readonly englishPower: number;
}

type Row = readonly [
  tokens: string,
  numerator: number,
  denominator?: number,
  english?: string,
  englishPower?: number,
];

/**
 * Quantity, canonical unit and its English name, then the printed tokens with their factors, and an
 * English unit for those that do not use the canonical one. 1 mu (亩) is 2000/3 m².
 */
const REGISTRY: readonly (readonly [Quantity, string, string, readonly Row[]])[] = [
  [
    'money',
    'CNY',
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
    'US$',
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
    '%',
    [
      ['% ％ pct percent', 1, 100, '%', 0],
      ['‰', 1, 1000, '‰', 0],
      ['倍 times', 1, 1, 'times', 0],
    ],
  ],
  ['points', 'percentage point', 'pp', [['个百分点 百分点 pp percentage_points', 1]]],
  [
    'count',
    'count',
    '',
    [
      ['个 家 户 项 件 次 台 辆 套 所 座 条 宗 只 艘 firms projects', 1],
      ['百家', 100],
      ['万个 万家 万户 万件 万台 万辆', 1e4],
    ],
  ],
  [
    'persons',
    'persons',
    'people',
    [
      ['人 名 persons', 1],
      ['万人', 1e4],
      ['亿人', 1e8],
    ],
  ],
  ['rank', 'rank', '', [['位 名次 rank', 1]]],
  [
    'area',
    'm2',
    'm²',
    [
      ['平方米 m2 m²', 1],
      ['万平方米', 1e4],
      ['亩 mu', 2000, 3, 'mu', 0],
      ['万亩', 20_000_000, 3, 'mu', 4],
      ['公顷 ha', 1e4, 1, 'ha', 0],
      ['平方公里 平方千米 km2', 1e6, 1, 'km²', 0],
    ],
  ],
  [
    'mass',
    't',
    't',
    [
      ['公斤 千克 kg', 1, 1000, 'kg', 0],
      ['吨 t', 1],
      ['万吨', 1e4],
      ['亿吨', 1e8],
    ],
  ],
  [
    'coal',
    'tce',
    'tce',
    [
      ['吨标煤 吨标准煤 tce', 1],
      ['万吨标煤 万吨标准煤', 1e4],
    ],
  ],
  [
    'electricity',
    'kWh',
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
    'CNY per m²',
    [
      ['元/平方米', 1],
      ['万元/亩', 30_000, 2000, 'CNY per mu', 4],
    ],
  ],
  [
    'intensity',
    'tce/CNY',
    'tce per CNY 10,000',
    [['吨标煤/万元 吨标准煤/万元', 1, 10_000, 'tce per CNY 10,000', 0]],
  ],
];

const HAN = /\p{Script=Han}/u;
/** The Chinese names of units that are only printed in English. */
const CHINESE: Readonly<Record<string, string>> = { 'CNY bn': '十亿元', 'US$ bn': '十亿美元' };

const UNITS: ReadonlyMap<string, Unit> = new Map(
  REGISTRY.flatMap(([quantity, canonical, canonicalName, rows]) =>
    rows.flatMap(([words, numerator, denominator = 1, en = canonicalName, power]) => {
      const tokens = words.split(' ').map((token) => token.replaceAll('_', ' '));
      const [first = ''] = tokens;
      const chinese = tokens.find((token) => HAN.test(token)) ?? CHINESE[first] ?? first;
      const englishPower = power ?? Math.round(Math.log10(numerator / denominator));
      return tokens.map((token): [string, Unit] => {
        const name = { zh: HAN.test(token) ? token : chinese, en };
        const factor = { numerator, denominator };
        return [token, { token, quantity, canonical, factor, name, englishPower }];
      });
    }),
  ),
);

/** True if a unit outside the registry is printed in Chinese. */
export const isChinese = (token: string): boolean => HAN.test(token);

/** The unit of a printed token, or undefined; spaces around the token are ignored. */
export function findUnit(token: string): Unit | undefined {
  return UNITS.get(token.trim());
}

/** A unit in words, for an axis or a heading; an unknown one as printed, in English with a note. */
export function unitName(token: string, language: Language): string {
  const unit = findUnit(token);
  if (unit) return unit.name[language];
  return language === 'en' && isChinese(token) ? `${token} (as printed)` : token;
}

/** Every token of the registry, for suggestions. */
export function unitTokens(): string[] {
  return [...UNITS.keys()];
}

/** True if values in the two units can be compared and added. */
export function sameQuantity(a: Unit, b: Unit): boolean {
  return a.quantity === b.quantity && a.canonical === b.canonical;
}

/**
 * The value in the canonical unit, as the nearest double.
 *
 * @example
 * toCanonical({ mantissa: 351, scale: 1 }, 亿元) // 3_510_000_000 (CNY)
 */
export function toCanonical(value: Decimal, unit: Unit): number {
  const exact = toCanonicalDecimal(value, unit);
  if (exact) return toNumber(exact);
  return (toNumber(value) * unit.factor.numerator) / unit.factor.denominator;
}

/**
 * The exact value in the canonical unit; undefined if it is no short decimal (1 mu is 2000/3 m²).
 */
export function toCanonicalDecimal(value: Decimal, { factor }: Unit): Decimal | undefined {
  const shift = Math.round(Math.log10(factor.numerator / factor.denominator));
  if (factor.numerator !== factor.denominator * 10 ** shift && shift >= 0) return undefined;
  if (shift < 0 && factor.numerator * 10 ** -shift !== factor.denominator) return undefined;
  const scale = value.scale - shift;
  if (scale >= 0) return { mantissa: value.mantissa, scale };
  if (String(Math.abs(value.mantissa)).length - scale > MAX_DIGITS) return undefined;
  return { mantissa: value.mantissa * 10 ** -scale, scale: 0 };
}
