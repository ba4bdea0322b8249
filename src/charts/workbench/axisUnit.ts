import { parseDecimal } from '../../figures/decimal.ts';
import type { Qualifier } from '../../figures/figure.ts';
import { formatNumber, formatRank, formatValue } from '../../figures/format.ts';
import type { Language } from '../../figures/language.ts';
import type { Indicator } from '../../figures/tables.ts';
import { findUnit, type Unit, unitName } from '../../figures/unit.ts';
import type { ChartMeasure } from './chartChoices.ts';

/** The unit of an axis: values are divided by `scale` and labelled with it. */
export interface AxisUnit {
  readonly scale: number;
  /** The name on the axis and in exports: `亿元`, `CNY bn`, `%`. */
  readonly name: string;
  /** A computed value in words, to four digits, with its bound. */
  readonly write: (value: number, qualifier?: Qualifier) => string;
}

const DIGITS = 4;

/** The unit for values up to `most`: 亿 and 万 in Chinese, bn and m in English. */
export function axisUnit(
  { unit: token }: Indicator,
  measure: ChartMeasure,
  most: number,
  language: Language,
): AxisUnit {
  if (measure === 'rank') {
    return { scale: 1, name: '', write: (value) => formatRank(value, language) };
  }
  if (measure === 'yoy' || measure === 'share') return inToken('%', 1, '%', language);
  const unit = findUnit(token);
  if (!unit) return inToken(token, 1, unitName(token, language), language);
  if (unit.quantity === 'ratio') return inToken('%', 1, '%', language);
  if (unit.quantity === 'money') return money(unit, most, language);
  const factor = unit.factor.numerator / unit.factor.denominator;
  if (language === 'zh') return inToken(token, factor, unit.name.zh, language);
  const one = factor / 10 ** unit.englishPower;
  const [size, word] = most / one >= 1e9 ? [1e9, 'bn'] : most / one >= 1e6 ? [1e6, 'million'] : [1];
  const name = [word, unit.name.en].filter(Boolean).join(' ');
  return { ...inToken(token, factor, name, language), scale: one * size };
}

function money({ canonical }: Unit, most: number, language: Language): AxisUnit {
  const [currency, chinese] = canonical === 'USD' ? ['US$', '美元'] : ['CNY', '元'];
  if (language === 'zh') {
    const [scale, size] = most >= 1e8 ? [1e8, '亿'] : most >= 1e4 ? [1e4, '万'] : [1, ''];
    return inToken(`${size}${chinese}`, scale, `${size}${chinese}`, language);
  }
  const [scale, size] = most >= 1e9 ? [1e9, ' bn'] : most >= 1e6 ? [1e6, ' m'] : [1, ''];
  return inToken(`${currency}${size}`, scale, `${currency}${size}`, language);
}

/** Values in multiples of `scale` canonical units, written in the unit of a token. */
function inToken(token: string, scale: number, name: string, language: Language): AxisUnit {
  const write = (value: number, qualifier: Qualifier = '=') => {
    const short = Number((value / scale).toPrecision(DIGITS));
    const decimal = parseDecimal(String(short));
    return decimal
      ? formatValue(decimal, token, qualifier, language)
      : `${formatNumber(short, language)} ${name}`;
  };
  return { scale, name, write };
}

/** The quantity on an axis for a measure of an indicator. */
export function quantityOf({ unit }: Indicator, measure: ChartMeasure): string {
  if (measure === 'level' || measure === 'single') {
    const known = findUnit(unit);
    return known ? `${known.quantity} ${known.canonical}` : unit;
  }
  return measure;
}
