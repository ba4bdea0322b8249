import type { ChartMeasure } from '../../board/chartQuery.ts';
import { formatNumber } from '../../figures/format.ts';
import type { Language } from '../../figures/language.ts';
import type { Indicator } from '../../figures/tables.ts';
import { findUnit } from '../../figures/unit.ts';

/** The unit of an axis: values are divided by `scale` and written with it. */
export interface AxisUnit {
  readonly scale: number;
  /** As the axis and the exports name it: `亿元`, `CNY bn`, `%`. */
  readonly name: string;
  readonly write: (value: number) => string;
}

const DIGITS = 4;

/** The unit for values of up to a size: 亿 and 万 in Chinese, bn and m in English. */
export function axisUnit(
  { unit: token }: Indicator,
  measure: ChartMeasure,
  most: number,
  language: Language,
): AxisUnit {
  if (measure === 'rank') return plain('', 1, language);
  if (measure === 'yoy' || measure === 'share') return percent(language);
  const unit = findUnit(token);
  if (!unit) return plain(token, 1, language);
  switch (unit.quantity) {
    case 'ratio':
      return percent(language);
    case 'points':
      return plain(language === 'zh' ? '个百分点' : 'pts', 1, language);
    case 'money': {
      const usd = unit.canonical === 'USD';
      if (language === 'zh') {
        const [scale, name] = most >= 1e8 ? [1e8, '亿'] : most >= 1e4 ? [1e4, '万'] : [1, ''];
        return plain(`${name}${usd ? '美元' : '元'}`, scale, language);
      }
      const [scale, size] = most >= 1e9 ? [1e9, ' bn'] : most >= 1e6 ? [1e6, ' m'] : [1, ''];
      const before = usd ? 'US$' : 'CNY';
      return {
        scale,
        name: `${before}${size}`,
        write: (value) => `${before}${usd ? '' : ' '}${short(value, scale, language)}${size}`,
      };
    }
    case 'count':
    case 'persons':
    case 'rank':
      return plain(language === 'zh' ? token : '', 1, language);
    default: {
      const scale = unit.factor.numerator / unit.factor.denominator;
      return plain(token, scale, language);
    }
  }
}

const short = (value: number, scale: number, language: Language) =>
  formatNumber(Number((value / scale).toPrecision(DIGITS)), language);

function plain(name: string, scale: number, language: Language): AxisUnit {
  return {
    scale,
    name,
    write: (value) => [short(value, scale, language), name].filter(Boolean).join(' '),
  };
}

function percent(language: Language): AxisUnit {
  return { scale: 1, name: '%', write: (value) => `${short(value, 1, language)}%` };
}
