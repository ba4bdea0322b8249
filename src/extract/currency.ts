// 12.5亿 after USD, $ or 美元 is in 亿美元.
const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/(?:USD|US\$|U\.S\.\$|\$|美金|美元)$/i, '美元'],
  [/(?:EUR|€|欧元)$/i, '欧元'],
  [/(?:HKD|HK\$|港币|港元)$/i, '港元'],
  [/(?:GBP|£|英镑)$/i, '英镑'],
  [/(?:JPY|日元)$/i, '日元'],
  [/(?:RMB|CNY|[¥￥]|人民币)$/i, '元'],
];

/** A currency printed before a number. */
export interface CurrencyBefore {
  readonly unit: string;
  /** The position where it begins. */
  readonly start: number;
}

/** The currency before a number of a plain text, if any. */
export function currencyBefore(text: string, numberStart: number): CurrencyBefore | undefined {
  const before = text.slice(Math.max(0, numberStart - 6), numberStart);
  if (!/[A-Za-z$€£¥￥币金元镑]$/.test(before)) return undefined;
  const found = BEFORE.map(([pattern, unit]) => ({ word: pattern.exec(before)?.[0], unit }));
  // Take the longest: HK$ before $.
  const [best] = found.sort((a, b) => (b.word?.length ?? 0) - (a.word?.length ?? 0));
  return best?.word ? { unit: best.unit, start: numberStart - best.word.length } : undefined;
}
