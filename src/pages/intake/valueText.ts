import type { Decimal } from '../../figures/decimal.ts';
import { type Figure, MEASURES } from '../../figures/figure.ts';
import type { Language } from '../../figures/language.ts';
import { writeValue } from '../../figures/writeValue.ts';
import type { Words } from '../../locale/words.ts';

/** The statement of a figure, or of a row as far as its cells can be parsed. */
export interface Stated extends Pick<Figure, 'unit' | 'qualifier'> {
  readonly measure: string;
  readonly status: string;
  readonly value: Decimal | undefined;
}

const LONGEST = 100;

/** Shortens a text to fit a row; the row itself keeps all of it. */
export const shortText = (text: string): string =>
  text.length > LONGEST ? `${[...text.slice(0, LONGEST)].slice(0, -1).join('')}…` : text;

/**
 * A value in words, with its measure if it is not a level, and with its bound: 同比增长 +5%以上, 同比增长 缺报.
 */
export function valueText(
  { measure, value, unit, qualifier, status }: Stated,
  language: Language,
  { evidence }: Words,
): string {
  const known = MEASURES.find((one) => one === measure);
  const kind = known && known !== 'level' ? `${evidence.measures[known]} ` : '';
  if (!value) return kind + withoutValue(status, evidence);
  const written = writeValue({ measure: known ?? 'level', value, unit, qualifier }, language);
  const text = shortText(written?.text ?? '');
  return measure === 'rank' ? text : kind + text;
}

function withoutValue(status: string, { statuses }: Words['evidence']): string {
  switch (status) {
    case 'missing':
    case 'confidential':
    case 'not_applicable':
      return statuses[status];
    default:
      return '…';
  }
}
