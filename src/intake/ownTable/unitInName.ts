import { findUnit } from '../../figures/unit.ts';

const BRACKETS = /^(.*?\S)?\s*[（(［[【]\s*([^（()）［\][【】]+?)\s*[）)\]］】]$/u;
const BARE = /[±+＋\-－/]{0,3}[%％]$/u;
const SAYS_UNIT = /^(?:计量)?单位\s*[:：]\s*/;
const LONGEST = 400;
// ±% after a level: its change on a year earlier.
const CHANGE = /^(?:±|[+＋]\/?[-－])\s*[%％]$/;
const SAYS_CHANGE = /(?:同比|增长|增速|增幅|增长率|增减|同期)$/;

/** Splits a name and its unit: `规上工业增加值（亿元）` is 规上工业增加值 in 亿元, `同比±%` is 同比 in %. */
export function unitInName(text: string): { readonly name: string; readonly unit: string } {
  const whole = text.trim();
  // A longer text is not a name.
  if (whole.length > LONGEST) return { name: whole, unit: '' };
  const bare = BARE.exec(whole);
  const [, name = '', inner = ''] =
    BRACKETS.exec(whole) ?? (bare && ['', whole.slice(0, bare.index).trim(), bare[0]]) ?? [];
  const unit = inner.replace(SAYS_UNIT, '');
  if (CHANGE.test(unit)) return { name: SAYS_CHANGE.test(name) ? name : `${name}同比`, unit: '%' };
  if (name === '') return { name: whole, unit: '' };
  return findUnit(unit) || SAYS_UNIT.test(inner) ? { name, unit } : { name: whole, unit: '' };
}

/** The units stated for a table: 单位：亿元、% names two, each for the columns that it fits. */
export const unitsIn = (text: string): string[] =>
  text.split(/[、,，;；/\s]+|和/).filter((one) => findUnit(one) !== undefined);
