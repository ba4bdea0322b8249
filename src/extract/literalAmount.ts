import type { Decimal } from '../figures/decimal.ts';
import type { Qualifier } from '../figures/figure.ts';
import { currencyBefore } from './currency.ts';
import type { Literal, LiteralKind } from './literal.ts';
import { qualifierAfter, qualifierBefore } from './literalQualifier.ts';
import { type MeasureWord, readMeasureWord } from './measureWord.ts';
import { type BadNumber, type PrintedNumber, readNumber } from './printedNumber.ts';

const DASH = /[-—~至到]{1,2}/y;
const RATIO = /[:：]1(?![\d.,:：万亿%])/y;
const NOT_A_RATE = /[a-zA-Z+]/;

/**
 * Reads an amount, per cent, points, multiple or ratio with its unit, range and qualifiers at a
 * position of a plain text.
 *
 * @returns undefined for part of a word: a Chinese numeral without a unit, 5G
 */
export function readAmount(text: string, from: number): Literal | BadNumber | undefined {
  const number = readNumber(text, from);
  if (number?.kind !== 'number') return number;
  const ratio = readRatio(text, from, number);
  if (ratio) return ratio;
  const far = readFarEnd(text, number, from);
  const last = far ?? number;
  const word = unitOf(text, last);
  const letters = /[a-zA-Z]/.test(text.charAt(last.end));
  if (!word && last.power === '' && (last.chinese || letters)) return undefined;
  const currency = word ? undefined : currencyBefore(text, from);
  const unit = last.power + (word?.word ?? currency?.unit ?? '');
  const unitEnd = word?.end ?? last.end;
  const begins = currency?.start ?? from;
  const before = qualifierBefore(text, begins);
  const after = qualifierAfter(text, unitEnd);
  const behindUnit = word && !number.more && /^[多余]/.test(text.slice(unitEnd, unitEnd + 1));
  const more = number.more || last.more || behindUnit;
  return {
    kind: currency ? 'amount' : kindOf(word, last.power),
    value: number.value,
    upper: far?.value ?? number.upper,
    unit,
    qualifier: before?.qualifier ?? after?.qualifier ?? (more ? '>' : '='),
    direction: undefined,
    signed: /[+-]/.test(text.charAt(from)),
    chinese: number.chinese,
    start: before?.place ?? begins,
    end: after?.place ?? (behindUnit ? unitEnd + 1 : unitEnd),
    numberStart: from,
  };
}

function kindOf(word: MeasureWord | undefined, power: string): LiteralKind {
  if (!word) return power === '' ? 'bare' : 'amount';
  return word.kind === 'unit' ? 'amount' : word.kind;
}

const unitOf = (text: string, number: PrintedNumber): MeasureWord | undefined =>
  readMeasureWord(text, number.end);

/** The second number of 5-6亿元, 5%—6%, 30万至50万元. */
function readFarEnd(text: string, near: PrintedNumber, from: number): PrintedNumber | undefined {
  if (near.more || near.upper) return undefined;
  const nearUnit = unitOf(text, near);
  DASH.lastIndex = nearUnit?.end ?? near.end;
  const dash = DASH.exec(text)?.[0];
  if (!dash) return undefined;
  // 从 5% 到 6% and 由 5% 至 6% describe a change, not a range.
  if (/[从由]/.test(text.slice(Math.max(0, from - 8), from)) && /[至到]/.test(dash))
    return undefined;
  if (/[a-zA-Z\d-]/.test(text.charAt(from - 1))) return undefined;
  const far = readNumber(text, DASH.lastIndex);
  if (far?.kind !== 'number' || far.chinese !== near.chinese || far.more) return undefined;
  const farUnit = unitOf(text, far);
  if (nearUnit && nearUnit.word !== farUnit?.word) return undefined;
  if (near.power !== '' && near.power !== far.power) return undefined;
  return ascending(near.value, far.value) ? far : undefined;
}

const ascending = (a: Decimal, b: Decimal): boolean =>
  a.mantissa / 10 ** a.scale < b.mantissa / 10 ** b.scale;

function readRatio(text: string, from: number, number: PrintedNumber): Literal | undefined {
  RATIO.lastIndex = number.end;
  const colon = RATIO.exec(text)?.[0];
  if (!colon || number.chinese || number.power !== '' || NOT_A_RATE.test(text.charAt(from - 1))) {
    return undefined;
  }
  if (/[:：]/.test(text.charAt(from - 1))) return undefined;
  const qualifier: Qualifier = qualifierBefore(text, from)?.qualifier ?? '=';
  return {
    kind: 'ratio',
    value: number.value,
    upper: undefined,
    unit: ':1',
    qualifier,
    direction: undefined,
    signed: false,
    chinese: false,
    start: from,
    end: number.end + colon.length,
    numberStart: from,
  };
}
