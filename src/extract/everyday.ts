import type { Literal } from './literal.ts';

// 气温32度, 时速350公里, 票价65元, 一行7人, 每平方米120元: everyday measurements, prices and groups.
const EVERYDAY =
  /(?:气温|温度|湿度|风力|风速|时速|车速|海拔|身高|体重|票价|门票|房租|学费|奖金|年薪|月薪|退休金|养老金标准|一行|一共|[一二三四]等奖)$|^照?每(?!百|千|万|亩|户|人|名|个)|^平均每[天日]/;
const RATIO = /(?:比|比例|比值|倍差|结构)$/;

/** True if a phrase and its number belong to everyday life instead of the economy. */
export function isEveryday(phrase: string, { kind }: Pick<Literal, 'kind'>): boolean {
  // A ratio counts only with the name of a ratio; otherwise it is a score.
  if (kind === 'parts') return !/(?:结构|构成|比重|比例|之比|比)$/.test(phrase);
  if (kind === 'ratio') return !RATIO.test(phrase);
  return phrase.length < 2 || EVERYDAY.test(phrase);
}
