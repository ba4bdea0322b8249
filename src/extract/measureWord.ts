import { unitTokens } from '../figures/unit.ts';
import { plainWord } from './glyphs.ts';

/** A measure word after a number, without the 万 or 亿 before it. */
export interface MeasureWord {
  readonly word: string;
  readonly kind: 'unit' | 'percent' | 'points' | 'multiple' | 'time';
  readonly end: number;
}

// Units in reports that the registry lacks: currencies without conversion, visits, lengths, power,
// and classifiers of single things.
const MORE_UNITS =
  '港元 港币 欧元 日元 英镑 澳元 加元 新元 韩元 卢布 美金 ' +
  '人次 人口 家次 件次 台次 场次 户次 班次 架次 车次 标箱 标准箱 箱 TEU ' +
  '公里 千米 米 海里 吨公里 人公里 立方米 方 立方 升 千瓦 兆瓦 吉瓦 兆瓦时 焦耳 千卡 ' +
  '场 批 期 份 张 款 类 种 处 本 头 羽 株 棵 支 幢 栋 间 片 块 斤 克 盏 根 颗 门 起 宗 例 ' +
  '册 单 篇 首 部 集 档 尾 匹 笼 桶 袋 瓶 盒 双 副 枚 面 席 组 队 ' +
  '个位次 位次 个名次 ' +
  '个点 元/吨 元/亩 元/人 吨/亩 公斤/亩 斤/亩 千克/亩 人/平方公里 毫克/立方米 微克/立方米 万元/人';
const TIMES =
  '年 年度 月 月份 个月 日 号 天 周 周年 季度 个季度 小时 个小时 时 点钟 分钟 秒 岁 周岁 届 世纪 年代 年级 ' +
  '时代 刻钟 个工作日 工作日 个交易日';

const KINDS: Readonly<Record<string, MeasureWord['kind']>> = {
  '%': 'percent',
  '‰': 'percent',
  个百分点: 'points',
  百分点: 'points',
  个点: 'points',
  个千分点: 'points',
  倍: 'multiple',
};

/** Longest words first, by their first character. */
const WORDS: ReadonlyMap<string, readonly (readonly [string, MeasureWord['kind']])[]> = (() => {
  const kinds = new Map<string, MeasureWord['kind']>();
  for (const token of [...unitTokens(), ...MORE_UNITS.split(' ')]) {
    const word = plainWord(token).replace(/^(?:百万|千万|万亿|[百万亿])(?=[^百千万亿/])/, '');
    if (/^千(?:元|个|家)/.test(word) || /^[A-Z]/.test(word)) continue;
    if (!/^[百千万亿]+$/.test(word)) kinds.set(word, 'unit');
  }
  for (const word of TIMES.split(' ')) kinds.set(word, 'time');
  for (const [word, kind] of Object.entries(KINDS)) kinds.set(word, kind);
  const words = new Map<string, (readonly [string, MeasureWord['kind']])[]>();
  for (const entry of [...kinds].sort(([a], [b]) => b.length - a.length)) {
    const first = entry[0].charAt(0);
    words.set(first, [...(words.get(first) ?? []), entry]);
  }
  return words;
})();

// The start of a longer word is no measure word: 5分之一, 3点建议, 2名为, 1次性.
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  名: /^[称为列义单校牌副]/,
  次: /^性/,
  点: /^[建意要]/,
  家: /^[庭长园居具电装族属乡风]/,
  件: /^套/,
  条: /^例/,
  部: /^[门署队委]/,
  面: /^[积对向临貌]/,
  方: /^[面向式案法针位]/,
  门: /^[类槛]/,
  级: /^别/,
  组: /^[织建成]/,
  类: /^[似别]/,
  首: /^[次个先位]/,
  片: /^区/,
  例: /^如/,
  期: /^[间]/,
  单: /^[位一个项]/,
  起: /^[步来源点]/,
  度: /^[假过]/,
  位: /^[居列于]/,
  米: /^[粉饭线]/,
  本: /^[市县区镇地级次届]/,
};

/** The longest measure word at a position of a plain text, if any. */
export function readMeasureWord(text: string, from: number): MeasureWord | undefined {
  for (const [word, kind] of WORDS.get(text.charAt(from)) ?? []) {
    if (!text.startsWith(word, from)) continue;
    const end = from + word.length;
    if (NOT_BEFORE[word]?.test(text.slice(end, end + 1))) continue;
    if (/[a-z]$/i.test(word) && /[a-z]/i.test(text.charAt(end))) continue;
    return { word, kind, end };
  }
  return undefined;
}
