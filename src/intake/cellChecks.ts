import type { Bilingual } from '../figures/language.ts';
import { parsePeriod, periodCode } from '../figures/period.ts';
import { readPeriod } from '../figures/periodWording.ts';
import { nearestName } from './nearest.ts';
import { say } from './report.ts';
import type { ColumnSchema } from './tableSchema.ts';

/** What is wrong with one cell. */
export interface CellFault {
  readonly code: string;
  readonly expected: Bilingual;
  readonly mend: Bilingual;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Checks a cell by itself: required, one of its values, a well-formed date, period, number. */
export function cellFault(column: ColumnSchema, cell: string): CellFault | undefined {
  if (cell === '') {
    if (!column.required) return undefined;
    return {
      code: 'empty-cell',
      expected: say('必填', 'a value; the column is required'),
      mend: say(`补上 ${column.name}`, `fill in ${column.name}`),
    };
  }
  if (column.values && !column.values.includes(cell)) {
    const all = column.values.join(' / ');
    const near = nearestName(cell, column.values);
    return {
      code: 'unknown-value',
      expected: say(`其中之一：${all}`, `one of: ${all}`),
      mend: near ? say(`改为 ${near}`, `write ${near}`) : say('从中选一个', 'choose one of them'),
    };
  }
  switch (column.type) {
    case 'text':
    case 'list':
      return cell.includes('�') ? garbled() : undefined;
    case 'id':
      return cell.includes('|') || cell.includes(',') ? badId() : undefined;
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

/** What is wrong with a cell that is no plain decimal, with the mend for the usual slips. */
export function badNumber(cell: string, example = '35.1'): CellFault {
  const narrow = cell.normalize('NFKC').trim();
  const bare = narrow.replace(/[,\s%]/g, '').replace(/^−/, '-');
  const mend =
    bare !== cell && /^[+-]?\d+(\.\d+)?$/.test(bare)
      ? say(`改为 ${bare}；单位写在 unit 列`, `write ${bare}; the unit belongs in its own column`)
      : /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(bare)
        ? say('不用科学记数法，写出全部数字', 'no exponents: write all the digits')
        : /^[+-]?\d+(\.\d+)?$/.test(bare)
          ? say('最多 15 位有效数字；换大一级的单位', 'at most 15 digits; use a larger unit')
          : say(
              '只写数字和小数点；没有数就留空，并在 status 写 missing',
              'digits and a point only; where there is none leave it empty and set status to missing',
            );
  return {
    code: 'bad-number',
    expected: say(`数字，如 ${example}`, `a number such as ${example}`),
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
  // Without a year in the wording, 2023 only shows the form.
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

function isDate(cell: string): boolean {
  return DATE.test(cell) && parsePeriod(cell)?.kind === 'day';
}

const fault = (code: string, zh: string, en: string): CellFault => ({
  code,
  expected: say(zh, en),
  mend: say(`改写成：${zh}`, `write it as: ${en}`),
});

const garbled = () => ({
  code: 'garbled-text',
  expected: say('可以读的文字', 'readable text'),
  mend: say(
    '编码在别处已经损坏，请从原件重新录入',
    'the text was broken before; enter it again from the original',
  ),
});

const badId = () => ({
  code: 'bad-id',
  expected: say('一个代码，不含逗号和竖线', 'one id, without commas or bars'),
  mend: say('每格只写一个代码', 'write one id a cell'),
});
