import { findUnit } from '../figures/unit.ts';
import { ASIDE } from './clauses.ts';
import { readCues } from './cues.ts';
import type { Literal } from './literal.ts';

// Things that a threshold classifies: 亿元以上项目, 2000万元以上的企业.
const SORTED =
  /^(?:的|级|量级|规模)?[^，。；：、！？\d]{0,8}?(?:项目|企业|工程|客户|单位|主体|产业|集群|平台|园区|家庭|大户|地块|订单|公司|个体|人群|合同|设备|产品|县|镇|村)/;
const QUOTED = /“([^“”]{1,14})”/g;
// 每百户, 这两家, 第三个, 一个又一个.
const POINTED = /[每这那某同任第另哪逐]$/;
// 给予每家30万元奖励: an amount that a rule gives to each.
const TO_EACH = /每[家户人个名亩套台年月天]$/;
const MIN_CHINESE_COUNT = 10;

/**
 * The literals of a plain text that can be figures. It leaves out literals that are part of a name
 * (“十项指标”, “1+2+N”), thresholds of counted things (亿元以上项目3个) and small Chinese numerals in
 * running text (聚焦三个专项).
 */
export function candidatesOf(text: string, literals: readonly Literal[]): Literal[] {
  const quoted = Array.from(text.matchAll(QUOTED), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  let at = 0;
  let rankEnd = -1;
  return literals.filter((literal) => {
    if (literal.kind === 'time') return false;
    if (literal.kind === 'bare') return isIndex(text, literal);
    while ((quoted[at]?.end ?? Number.POSITIVE_INFINITY) <= literal.start) at++;
    if ((quoted[at]?.start ?? Number.POSITIVE_INFINITY) < literal.start) return false;
    const before = text.slice(Math.max(0, literal.start - 2), literal.start);
    if (POINTED.test(before) || TO_EACH.test(before)) return false;
    if (literal.kind === 'rank') {
      // 分别列第5位和第3位: an ordinal beside a rank is a rank.
      const beside = rankEnd >= 0 && /^[、和与及]$/.test(text.slice(rankEnd, literal.start));
      rankEnd = beside || isRanked(text, literal) ? literal.end : -1;
      return rankEnd >= 0;
    }
    return !isThreshold(text, literal) && !isRunningWord(text, literal);
  });
}

/** 列全市第一 is a rank; 第一、二产业 and 坚持质量第一 are not. */
function isRanked(text: string, { start, end }: Literal): boolean {
  const before = text.slice(Math.max(0, start - 40), start).replace(ASIDE, '');
  const words = /[^，。；：！？（）]*$/.exec(before)?.[0] ?? '';
  // 比位居第二的某县快: the rank only identifies a place.
  if (/[比较]/.test(words) && text.startsWith('的', end)) return false;
  return readCues(words, 'rank').rankIn !== undefined;
}

/** 价格指数为101.2, 收入比1.57: an index or a ratio can be printed without a unit. */
const isIndex = (text: string, { start, value }: Literal): boolean =>
  value.scale > 0 &&
  /(?:指数|收入比|倍差)(?:为|是|达到?)?$/.test(text.slice(Math.max(0, start - 6), start));

function isThreshold(text: string, { kind, unit, qualifier, end }: Literal): boolean {
  if (kind !== 'amount' || qualifier === '=' || qualifier === '~') return false;
  const quantity = findUnit(unit)?.quantity;
  return quantity !== 'count' && quantity !== 'persons' && SORTED.test(text.slice(end, end + 16));
}

/** 三个专项, 一家企业, 两次获奖: a small Chinese numeral is a figure only without a counted noun after it. */
function isRunningWord(text: string, literal: Literal): boolean {
  if (literal.kind !== 'amount' || !literal.chinese) return false;
  const { value, unit, end, start, numberStart } = literal;
  // 跑一次, 少跑两趟.
  if (/^[次趟遍步回]$/.test(unit) && value.mantissa < MIN_CHINESE_COUNT) return true;
  // 最多跑一次: a limit below ten is a figure of speech.
  const limit = /(?:最多|至多|最少|至少|起码)$/.test(text.slice(start, numberStart));
  if (literal.qualifier !== '=' && !limit) return false;
  if (value.mantissa >= MIN_CHINESE_COUNT || value.scale > 0 || /^[万亿]/.test(unit)) return false;
  if (findUnit(unit)?.quantity === 'money') return false;
  const ends = end >= text.length || /[，。；、！？：）),;.和及与]/.test(text.charAt(end));
  return !ends || value.mantissa < 1 || /[，。；：、！？（“]/.test(text.charAt(start - 1) || '，');
}
