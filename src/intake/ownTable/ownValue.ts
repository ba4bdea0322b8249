import { type Decimal, parseDecimal } from '../../figures/decimal.ts';
import { findUnit } from '../../figures/unit.ts';

/** The content of a value cell; `unit` is the unit after the number, or ''. */
export type OwnValue =
  | { readonly kind: 'value'; readonly value: Decimal; readonly unit: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'none' };

const MISSING = new Set(
  [
    ['', '-', '--', '—', '——', '–', '---', '...', '......', '..', '/', '\\', '*', '#n/a'],
    ['n/a', 'n.a.', 'na', 'nan', 'null', 'none', 'missing'],
    ['缺报', '缺', '缺失', '未报', '未报送', '未公布', '暂无', '无', '无数据'],
  ].flat(),
);

const NUMBER = /^([+-]?)(\d{1,3}(?:[, ]\d{3})+|\d+)?(\.\d+)?\s*(\D.*)?$/;
// No figure has more decimal places.
const MOST_DECIMAL_PLACES = 15;

/**
 * Reads a number as people write it: `1,234.5`, `12.3%`, `－3`, `３５．１`, `35.1亿元`. An empty cell, a
 * dash, `…`, 缺报 and `n/a` mean a missing value; anything else is `none`.
 */
export function readOwnValue(text: string): OwnValue {
  const plain = text.normalize('NFKC').replaceAll('−', '-').trim();
  if (MISSING.has(plain.toLowerCase())) return { kind: 'missing' };
  const match = NUMBER.exec(plain);
  if (!match) return { kind: 'none' };
  const [, sign = '', whole = '', fraction = '', unit = ''] = match;
  if (whole === '' && fraction === '') return { kind: 'none' };
  if (unit !== '' && !findUnit(unit)) return { kind: 'none' };
  const value = parseDecimal(sign + (whole.replace(/[, ]/g, '') || '0') + fraction);
  if (!value || value.scale > MOST_DECIMAL_PLACES) return { kind: 'none' };
  return { kind: 'value', value, unit };
}
