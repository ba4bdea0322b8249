import type { Problem } from '../figures/problem.ts';
import { problem, say } from '../tables/report.ts';

/** The longest text that is read, in UTF-16 units: a newspaper page has some twenty thousand. */
export const LONGEST_TEXT = 2_000_000;

// Text has a control character or a broken one here and there; other files are full of them.
const GARBLED = 0.01;
const UNREADABLE = /[\p{Cc}\ufffd\p{Cn}]/gu;
const LINE_ENDS = /[\n\r\t\f\v]/g;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const TURNED = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/;

/** What is wrong with a text as such; with an error among it, nothing can be read. */
export function checkText(file: string, text: string): Problem[] {
  if (text.trim() === '') return [noText(file)];
  if (text.length > LONGEST_TEXT) return [tooLong(file, text.length)];
  const unreadable = (text.match(UNREADABLE)?.length ?? 0) - (text.match(LINE_ENDS)?.length ?? 0);
  if (unreadable > text.length * GARBLED) return [garbled(file)];
  const problems: Problem[] = [];
  const half = HALF.exec(text);
  if (half) problems.push(brokenCharacter(file, lineOf(text, half.index)));
  const turned = TURNED.exec(text);
  if (turned) problems.push(directionMarks(file, lineOf(text, turned.index)));
  return problems;
}

/** The physical line of an offset, from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** Digits that are set like a number and are none. */
export function unreadNumber(file: string, line: number, value: string): Problem {
  return problem(
    'warning',
    'unread-number',
    { file, line, value },
    say('一个数，如 1,234.5', 'one number, such as 1,234.5'),
    say(
      '这里的数字读不出来，没有提议；请对照原文，改正后再试',
      'these digits are no number, so nothing is proposed for them; compare with the original and mend them',
    ),
  );
}

const noText = (file: string): Problem =>
  problem(
    'error',
    'empty-text',
    { file },
    say('一篇报道的文字', 'the text of an article'),
    say('没有文字；请把报道贴进来', 'there is no text; paste the article'),
  );

const tooLong = (file: string, length: number): Problem =>
  problem(
    'error',
    'text-too-long',
    { file, value: String(length) },
    say(`至多 ${LONGEST_TEXT} 个字符`, `at most ${LONGEST_TEXT} characters`),
    say(
      '一次只读一篇或一版报道；请把文件分开',
      'read one article or page at a time; split the file',
    ),
  );

const garbled = (file: string): Problem =>
  problem(
    'error',
    'not-text',
    { file },
    say('报道的文字', 'the text of an article'),
    say(
      '里面多是读不出的字符：不是文本，或编码不对；请另存为 UTF-8 的 .txt',
      'most of it cannot be read: it is no text, or in another encoding; save it as a .txt in UTF-8',
    ),
  );

const brokenCharacter = (file: string, line: number): Problem =>
  problem(
    'warning',
    'broken-character',
    { file, line },
    say('完整的字符', 'whole characters'),
    say(
      '有一个字符只剩一半，已跳过；请对照原文',
      'half a character stands here and was passed over; compare with the original',
    ),
  );

const directionMarks = (file: string, line: number): Problem =>
  problem(
    'warning',
    'direction-marks',
    { file, line },
    say('不改变书写方向的文字', 'text without marks that turn its direction'),
    say(
      '有看不见的方向符号，显示的顺序可能与实际不同；已按实际顺序读取，请核对数字',
      'invisible marks turn the direction, so what is shown may be in another order; it was read as it stands, so check the numbers',
    ),
  );
