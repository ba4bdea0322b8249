import { findUnit } from '../../figures/unit.ts';

const BRACKETS = /^(.*?\S)\s*[（(［[【]\s*([^（()）［\][【】]+?)\s*[）)\]］】]$/u;
const SAYS_UNIT = /^(?:计量)?单位\s*[:：]\s*/;

/** Takes the unit out of a name: `规上工业增加值（亿元）` is 规上工业增加值 in 亿元. */
export function unitInName(text: string): { readonly name: string; readonly unit: string } {
  const whole = text.trim();
  const [, name = '', inner = ''] = BRACKETS.exec(whole) ?? [];
  const unit = inner.replace(SAYS_UNIT, '');
  return findUnit(unit) || SAYS_UNIT.test(inner) ? { name, unit } : { name: whole, unit: '' };
}
