import type { Problem } from '../figures/problem.ts';
import { problem, say } from '../tables/report.ts';

/** Maximum length of a text, in UTF-16 units; a newspaper page has about 20,000. */
export const MAX_TEXT_LENGTH = 2_000_000;

// Share of unreadable characters: text has a few, other files are full of them.
const MAX_UNREADABLE_SHARE = 0.01;
const UNREADABLE = /[\p{Cc}\ufffd\p{Cn}]/gu;
const LINE_ENDS = /[\n\r\t\f\v]/g;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const TURNED = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/;

/** The problems of a text as a whole; after an error the text is not read. */
export function checkText(file: string, text: string): Problem[] {
  if (text.trim() === '') return [noText(file)];
  if (text.length > MAX_TEXT_LENGTH) return [tooLong(file, text.length)];
  const unreadable = (text.match(UNREADABLE)?.length ?? 0) - (text.match(LINE_ENDS)?.length ?? 0);
  if (unreadable > text.length * MAX_UNREADABLE_SHARE) return [garbled(file)];
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

/** The problem of digits that look like a number but are not. */
export function unreadNumber(file: string, line: number, value: string): Problem {
  return problem(
    'warning',
    'unread-number',
    { file, line, value },
    say('一个数，如 1,234.5', 'one number, such as 1,234.5'),
    say(
      '这里的数字读不出来，没有提议；请对照原文，改正后再试',
      'these digits are not a number, so no figure is proposed for them; compare with the original and correct them',
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
    say(`至多 ${MAX_TEXT_LENGTH} 个字符`, `at most ${MAX_TEXT_LENGTH} characters`),
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
      'most of it is unreadable: it is not text, or it is in another encoding; save it as a .txt in UTF-8',
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
      'only half of a character is left here, and it was skipped; compare with the original',
    ),
  );

const directionMarks = (file: string, line: number): Problem =>
  problem(
    'warning',
    'direction-marks',
    { file, line },
    say('不改变书写方向的文字', 'text without marks that change its direction'),
    say(
      '有看不见的方向符号，显示的顺序可能与实际不同；已按实际顺序读取，请核对数字',
      'invisible marks change the direction, so the order shown may differ from the actual order; the actual order was read, so check the numbers',
    ),
  );
