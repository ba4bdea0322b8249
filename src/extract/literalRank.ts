import { parseDecimal } from '../figures/decimal.ts';
import { readChineseNumeral } from './chineseNumeral.ts';
import type { Literal } from './literal.ts';

const ORDINAL =
  /(倒数)?(前|第)(\d{1,4}|[一二三四五六七八九十百零]{1,5})(大?(?:位次|位|名次|名)|$|(?=[，。；、！？：）)”"’』」—…了的]|强|且|并|和|及|与|仅))/y;
const FIRST = /(?:首位|榜首|头名|头位|首席之?位|(?<=[居列排])首(?![次个批家季])|魁首)/y;
// 前三 is a rank if the phrase ends there (居全市前三), but not in 前三季度.
const FIRST_SOME = /^[位名强列甲，。；、！？）)”]|^$/;

/**
 * Reads a rank at a position of a plain text: 第一, 第3名, 第十二位, 首位. 前三 means a rank of at most 3; no
 * qualifier says "at most", so it becomes 3 with `<`, the nearest, and a reason for doubt. A rank
 * from the bottom (倒数第二) or an ordinal of other things (第二季度, 第一时间) is no rank.
 */
export function readRank(text: string, from: number): Literal | undefined {
  FIRST.lastIndex = from;
  const first = FIRST.exec(text)?.[0];
  if (first) return rank(text, { number: '1', start: from, end: from + first.length, best: false });
  ORDINAL.lastIndex = from;
  const match = ORDINAL.exec(text);
  const [, fromBelow, word = '', digits = '', tail = ''] = match ?? [];
  if (!match || fromBelow || /倒数$/.test(text.slice(Math.max(0, from - 2), from)))
    return undefined;
  const end = from + word.length + digits.length + tail.length;
  const best = word === '前';
  if (best && tail === '' && !FIRST_SOME.test(text.slice(end, end + 1))) return undefined;
  return rank(text, { number: digits, start: from, end, best });
}

interface Ordinal {
  readonly number: string;
  readonly start: number;
  readonly end: number;
  readonly best: boolean;
}

function rank(text: string, { number, start, end, best }: Ordinal): Literal | undefined {
  const value = parseDecimal(number) ?? readChineseNumeral(number)?.value;
  if (!value || value.mantissa < 1) return undefined;
  return {
    kind: 'rank',
    value,
    upper: undefined,
    unit: '位',
    qualifier: best && value.mantissa > 1 ? '<' : '=',
    direction: undefined,
    signed: false,
    chinese: !/\d/.test(text.slice(start, end)),
    start,
    end,
    numberStart: start,
  };
}
