import { findUnit } from '../../figures/unit.ts';
import { readOwnValue } from './ownValue.ts';
import { unitInName, unitsIn } from './unitInName.ts';

type Cells = readonly string[];

const filled = (cell: string | undefined): boolean => (cell ?? '').trim() !== '';
const MOST_HEADER_LINES = 3;

/**
 * The number of lines in the header that begins at `start`. A lower line belongs to it if it fills
 * gaps that merged cells leave in the line above, and has no values.
 */
export function headerDepth(cells: readonly Cells[], start: number): number {
  let depth = 1;
  while (depth < MOST_HEADER_LINES) {
    const [upper, lower] = [cells[start + depth - 1] ?? [], cells[start + depth] ?? []];
    const gaps = upper.some((cell, at) => !filled(cell) && filled(lower[at]) && at > 0);
    const named = filled(lower[0]) && filled(upper[0]);
    const values = lower.some((cell) => filled(cell) && readOwnValue(cell).kind !== 'none');
    // If the first cell is merged downwards, 2023 is a year, not a value.
    if (!gaps || named || (values && filled(lower[0]))) break;
    depth++;
  }
  return depth;
}

// Words of a lower header line for a number that is not in the upper line's unit.
const OTHER_UNIT = /增速|增长|增幅|同比|占比|比重|排名|位次|完成率|%|growth|share|rank/i;

/** The lines of a header, with merged cells repeated to the right. */
export function carriedLines(lines: readonly Cells[]): string[][] {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return lines.map((line, i) => {
    const lower = lines.slice(i + 1);
    let last = '';
    return Array.from({ length: width }, (_, at) => {
      const cell = (line[at] ?? '').trim();
      if (cell !== '') last = cell;
      // A gap with nothing below it is an empty column, not a merged one.
      return cell !== '' || lower.some((one) => filled(one[at])) ? last : '';
    });
  });
}

/** Joins the header lines of one column from top to bottom. */
export const joinLayers = (cells: readonly string[]): string =>
  cells.reduce((upper, lower) => joined(upper, lower), '');

function joined(upper: string, lower: string): string {
  if (upper === '' || lower === '') return upper + lower;
  const above = unitInName(upper);
  const below = findUnit(lower) ? { name: '', unit: lower } : unitInName(lower);
  const latin = /[a-z]$/i.test(above.name) && /^[a-z]/i.test(below.name) ? ' ' : '';
  const unit = below.unit || (OTHER_UNIT.test(lower) ? '' : above.unit);
  return `${above.name}${latin}${below.name}${unit && `（${unit}）`}`;
}

/** The statements above a header about the whole table: 单位：亿元, 2023年一季度各镇主要指标. */
export interface TableTitle {
  readonly unit: string;
  readonly period: string;
}

const UNIT = /(?:计量)?单位\s*[:：]\s*([^\s；;）)]+)/;
const PERIOD =
  /(?:19|20)\d{2}\s*年?\s*(?:上半年|下半年|全年|前三季度|[一二三四]季度|(?:\d{1,2}\s*[-–—~至]\s*)?\d{1,2}\s*月(?:末|底)?|年)?|Q[1-4] (?:19|20)\d{2}/;

export function readTitle(lines: readonly Cells[]): TableTitle {
  const text = lines
    .map((line) => line.filter(filled).join(' '))
    .join('\n')
    .slice(0, 2000);
  const unit = UNIT.exec(text)?.[1] ?? '';
  return { unit: unitsIn(unit).join('、'), period: PERIOD.exec(text)?.[0]?.trim() ?? '' };
}
