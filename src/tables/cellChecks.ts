import type { Bilingual } from '../figures/language.ts';
import { parsePeriod, periodCode } from '../figures/period.ts';
import { readPeriod } from '../figures/periodWording.ts';
import { nearestName } from './nearest.ts';
import { fixed, say, withoutData } from './report.ts';
import type { ColumnSchema } from './schema.ts';

/** The fault of one cell: its code, the expected form and the correction, in both languages. */
export interface CellFault {
  readonly code: string;
  readonly expected: Bilingual;
  readonly mend: Bilingual;
}

/**
 * The limit of an Excel cell, in UTF-16 units. A longer cell is usually a slip, such as an unclosed
 * quote.
 */
export const LONGEST_CELL = 32_767;

// An id is also part of an address and a folder name of the built site.
const ID = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,99}$/u;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Checks one cell against its column, without other rows: required, allowed value, form of a date,
 * period or number.
 *
 * @returns the first fault; undefined for a valid cell. A `decimal` gets only the general checks.
 */
export function cellFault(column: ColumnSchema, cell: string): CellFault | undefined {
  if (cell === '') {
    if (!column.required) return undefined;
    return {
      code: 'empty-cell',
      expected: fixed('必填', 'a value; the column is required'),
      mend: withoutData(say(`补上 ${column.name}`, `fill in ${column.name}`)),
    };
  }
  if (cell.length > LONGEST_CELL) return tooLong();
  if (BROKEN.test(cell)) return garbled();
  const { values } = column;
  const parts = column.type === 'list' ? cell.split('|') : [cell];
  const stranger = values && parts.find((part) => !values.includes(part));
  if (values && stranger !== undefined) {
    const all = values.join(' / ');
    const near = nearestName(stranger, values);
    return {
      code: 'unknown-value',
      expected: withoutData(say(`其中之一：${all}`, `one of: ${all}`)),
      mend: near ? say(`改为 ${near}`, `write ${near}`) : fixed('从中选一个', 'choose one of them'),
    };
  }
  switch (column.type) {
    case 'text':
    case 'list':
      return undefined;
    case 'id':
      return ID.test(cell) ? undefined : badId();
    case 'decimal':
      return undefined;
    case 'integer':
      return /^\d{1,3}$/.test(cell) ? undefined : badNumber(cell, '0');
    case 'year':
      return /^\d{4}$/.test(cell)
        ? undefined
        : fault('bad-year', '四位年份，如 2023', 'a year such as 2023');
    case 'flag':
      return ['yes', 'no', 'true', 'false'].includes(cell)
        ? undefined
        : fault('unknown-value', 'yes 或 no', 'yes or no');
    case 'date':
      return isDate(cell)
        ? undefined
        : fault('bad-date', '日期，如 2023-04-25', 'a date such as 2023-04-25');
    case 'period':
      return parsePeriod(cell) ? undefined : badPeriod(cell);
  }
}

/**
 * The fault of a cell that is not a plain decimal, with a correction for the usual slips.
 *
 * @param example the valid number that the message shows
 */
export function badNumber(cell: string, example = '35.1'): CellFault {
  const narrow = cell.normalize('NFKC').trim();
  const bare = narrow.replace(/[,\s%]/g, '').replace(/^−/, '-');
  const mend =
    bare !== cell && /^[+-]?\d+(\.\d+)?$/.test(bare)
      ? say(`改为 ${bare}；单位写在 unit 列`, `write ${bare}; the unit belongs in its own column`)
      : /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(bare)
        ? fixed('不用科学记数法，写出全部数字', 'no exponents: write all the digits')
        : /^[+-]?\d+(\.\d+)?$/.test(bare)
          ? fixed('最多 15 位有效数字；换大一级的单位', 'at most 15 digits; use a larger unit')
          : fixed(
              '只写数字和小数点；没有数就留空，并在 status 写 missing',
              'only digits and a decimal point; if there is no value, leave it empty and set status to missing',
            );
  return {
    code: 'bad-number',
    expected: withoutData(say(`数字，如 ${example}`, `a number such as ${example}`)),
    mend,
  };
}

function badPeriod(cell: string): CellFault {
  const plain = fault(
    'bad-period',
    '2023、2023-Q1、2023-02 或 2023-03-31',
    '2023, 2023-Q1, 2023-02 or 2023-03-31',
  );
  const read = readPeriod(cell);
  // Without a year in the wording, 2023 only illustrates the form.
  const meant = read ?? readPeriod(cell, 2023);
  if (!meant) return plain;
  const [code, { span }] = [periodCode(meant.period), meant];
  const mend = read
    ? say(`改为 ${code}，span 列写 ${span}`, `write ${code}, and ${span} in the column span`)
    : say(
        `补上年份，如 ${code}，span 列写 ${span}`,
        `add the year, such as ${code}, and ${span} in the column span`,
      );
  return { ...plain, mend };
}

/** Says if a cell is a calendar day, such as 2023-04-25. */
export function isDate(cell: string): boolean {
  return DATE.test(cell) && parsePeriod(cell)?.kind === 'day';
}

const fault = (code: string, zh: string, en: string): CellFault => ({
  code,
  expected: withoutData(say(zh, en)),
  mend: withoutData(say(`改写成：${zh}`, `write it as: ${en}`)),
});

/**
 * U+FFFD marks undecodable bytes; control characters come from broken exports; a lone surrogate
 * comes from text cut inside a character. No file may contain them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BROKEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd\p{Cs}]/u;
const EACH_BROKEN = new RegExp(BROKEN.source, 'gu');

/** Says if a text contains characters that no file of the contract may contain. */
export const isBroken = (text: string): boolean => BROKEN.test(text);

/** The text without its broken characters. */
export const withoutBroken = (text: string): string =>
  isBroken(text) ? text.replace(EACH_BROKEN, '') : text;

export const tooLong = (): CellFault => ({
  code: 'cell-too-long',
  expected: fixed(`至多 ${LONGEST_CELL} 个字`, `at most ${LONGEST_CELL} characters`),
  mend: fixed(
    '缩短这一格；若不该这么长，查一查前面的引号是否配对',
    'shorten the cell; if it should not be so long, look for a quote before it that is not closed',
  ),
});

export const garbled = (): CellFault => ({
  code: 'garbled-text',
  expected: fixed('可以读的文字', 'readable text'),
  mend: fixed(
    '格内有乱码或控制字符，请从原件重新录入',
    'the cell holds broken or control characters; enter it again from the original',
  ),
});

const badId = (): CellFault => ({
  code: 'bad-id',
  expected: fixed(
    '一个代码：字母、数字、汉字、- _ .，至多 100 个字',
    'one id of letters, digits, - _ and points, 100 characters at most',
  ),
  mend: fixed(
    '每格只写一个代码，不含空格、逗号、斜线等',
    'write one id per cell, without spaces, commas or slashes',
  ),
});
