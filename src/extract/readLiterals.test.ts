import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, parseDecimal } from '../figures/decimal.ts';
import { plainText } from './plainText.ts';
import { readLiterals } from './readLiterals.ts';

/** Value, unit and qualifier of each literal of a text, and its kind if it is no amount. */
function read(given: string): string[] {
  const { text } = plainText(given);
  return readLiterals(text).literals.map(({ kind, value, upper, unit, qualifier }) =>
    [
      qualifier === '=' ? '' : qualifier,
      decimalText(value),
      upper ? `–${decimalText(upper)}` : '',
      unit && ` ${unit}`,
      kind === 'amount' ? '' : ` ${kind}`,
    ].join(''),
  );
}

describe('a printed literal', () => {
  it.each([
    ['35.1亿元', '35.1 亿元'],
    ['３５．１亿元', '35.1 亿元'],
    ['1,234.5万元', '1234.5 万元'],
    ['1.2万亿元', '1.2 万亿元'],
    ['3425万美元', '3425 万美元'],
    ['1.5亿港元', '1.5 亿港元'],
    ['800万欧元', '800 万欧元'],
    ['三十五家', '35 家'],
    ['一百零三个', '103 个'],
    ['十二点五亿元', '12.5 亿元'],
    ['两家', '2 家'],
    ['五千万元', '5000 万元'],
    ['三万五千人', '35000 人'],
    ['一亿二千万元', '12000 万元'],
    ['1亿2000万元', '12000 万元'],
    ['3万5千人', '35 千人'],
    ['12.5万平方米', '12.5 万平方米'],
    ['300万吨标准煤', '300 万吨标准煤'],
    ['0.35吨标准煤/万元', '0.35 吨标准煤/万元'],
    ['35.2万元/亩', '35.2 万元/亩'],
    ['15万套', '15 万套'],
    ['2万人次', '2 万人次'],
    ['產值8億元', '8 亿元'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['100多家', '>100 家'],
    ['40余家', '>40 家'],
    ['20余亿元', '>20 亿元'],
    ['3.5万余人', '>3.5 万人'],
    ['五十余万元', '>50 万元'],
    ['千余名', '>1000 名'],
    ['万余人', '>1 万人'],
    ['上百家', '>100 家'],
    ['超100亿元', '>100 亿元'],
    ['超过40%', '>40 % percent'],
    ['逾20%', '>20 % percent'],
    ['突破3万亿元大关', '>3 万亿元'],
    ['10亿元以上', '>10 亿元'],
    ['不低于6%', '>6 % percent'],
    ['近5000户', '<5000 户'],
    ['接近30%', '<30 % percent'],
    ['不足5%', '<5 % percent'],
    ['3公顷以内', '<3 公顷'],
    ['约5万人', '~5 万人'],
    ['5%左右', '~5 % percent'],
    ['附近5家', '5 家'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['5-6亿元', '5–6 亿元'],
    ['5至6个', '5–6 个'],
    ['5%—6%', '5–6 % percent'],
    ['30万至50万元', '30–50 万元'],
    ['七八家', '7–8 家'],
    ['三四十家', '30–40 家'],
  ])('the range %s is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('a change from one value to another is no range', () => {
    expect(read('由5.1%至6.2%')).toEqual(['5.1 % percent', '6.2 % percent']);
  });

  it.each([
    ['40.2％', '40.2 % percent'],
    ['百分之三点一', '3.1 % percent'],
    ['千分之五', '5 ‰ percent'],
    ['近三成', '<30 % percent'],
    ['三成半', '35 % percent'],
    ['提高0.3个百分点', '0.3 个百分点 points'],
    ['增长1.3倍', '1.3 倍 multiple'],
    ['翻番', '100 % percent'],
    ['翻一番', '100 % percent'],
    ['翻两番', '300 % percent'],
    ['翻了近一番', '<100 % percent'],
    ['与去年持平', '0 % flat'],
    ['与去年基本持平', '~0 % flat'],
    ['2.05:1', '2.05 :1 ratio'],
    ['２．０５：１', '2.05 :1 ratio'],
    ['四分之一', '25 % percent'],
    ['近五分之三', '<60 % percent'],
    ['三分之二', '~66.7 % percent'],
    ['零增长', '0 % flat'],
    ['下降三成以上', '<-30 % percent'],
    ['下降近5%', '>-5 % percent'],
    ['降幅不到3%', '>-3 % percent'],
    ['结构为1.8：57.9：40.3', '1.8 % parts'],
    ['USD 12.5亿', '12.5 亿美元'],
    ['$3000万', '3000 万美元'],
    ['HK＄1.2亿', '1.2 亿港元'],
    ['失业率低于5%', '<5 % percent'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['位列全市第一', '1 位 rank'],
    ['居首位', '1 位 rank'],
    ['获第3名', '3 位 rank'],
    ['列全省第9位', '9 位 rank'],
    ['第1', '1 位 rank'],
    ['排第十二位', '12 位 rank'],
    ['居全市前三', '<3 位 rank'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    '第一时间',
    '第二季度',
    '安全第一理念',
    '倒数第二',
    '一二三产业',
    '成立',
    '5G',
    '千家万户',
    '万元',
  ])('%s is no number of anything', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['下降3.0%', '-3.0'],
    ['同比下降了约3.0%', '-3.0'],
    ['回落0.6个百分点', '-0.6'],
    ['增速回落2.1个百分点', '-2.1'],
    ['降幅收窄至3.1%', '-3.1'],
    ['负增长2%', '-2'],
    ['同比-3.0%', '-3.0'],
    ['增长3.1%', '3.1'],
    ['增速回落至5.1%', '5.1'],
    ['失业率下降到3.2%', '3.2'],
    ['增长-1.5%', '-1.5'],
    ['缩短5-6%', '5'],
  ])('%s has the value %s', (text, value) => {
    expect(readLiterals(text).literals.map((one) => decimalText(one.value))).toEqual([value]);
  });

  it.each(['1.234.567家', '1e309元', '12,34亿元', '1234567890123456元'])(
    '%s looks like a number but is not',
    (text) => {
      const { literals, bad } = readLiterals(text);
      expect(literals).toEqual([]);
      expect(bad).toHaveLength(1);
    },
  );

  it('distinguishes dates and durations from amounts', () => {
    expect(read('2023年1—3月，用时5天')).toEqual(['2023 年 time', '1–3 月 time', '5 天 time']);
  });
});

describe('any text', () => {
  const decimals = fc
    .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 3 }))
    .map(([mantissa, scale]) => decimalText({ mantissa, scale }));
  const units = fc.constantFrom('亿元', '万美元', '个', '家', '万人', '亩', '%', '个百分点', '倍');

  it('gives a decimal and its unit as printed, even across a line break', () => {
    fc.assert(
      fc.property(decimals, units, fc.nat(12), (value, unit, cut) => {
        const printed = `${value}${unit}`;
        const at = Math.min(cut, printed.length);
        const text = plainText(
          `海港区产值${printed.slice(0, at)}\n${printed.slice(at)}，比上年`,
        ).text;
        const [literal, ...more] = readLiterals(text).literals;
        expect(more).toEqual([]);
        expect(literal?.value).toEqual(parseDecimal(value));
        expect(literal?.unit).toBe(unit);
        expect(text.slice(literal?.start, literal?.end)).toBe(printed);
      }),
    );
  });

  it('gives literals in order and without overlaps, without an exception', () => {
    const pieces = fc.constantFrom(
      ...'一二十百千万亿第首翻番持平前近超多余点.,:-—%至到个家元0123456789增长下降，。 \n',
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(texts, (given) => {
        const { text } = plainText(given);
        const { literals, bad } = readLiterals(text);
        let end = 0;
        for (const one of literals) {
          expect(one.numberStart).toBeGreaterThanOrEqual(one.start);
          expect(one.end).toBeGreaterThan(one.numberStart);
          expect(one.numberStart).toBeGreaterThanOrEqual(end);
          end = one.end;
          expect(Number.isSafeInteger(one.value.mantissa)).toBe(true);
        }
        for (const one of bad) expect(one.end).toBeGreaterThan(one.start);
      }),
      { numRuns: 500 },
    );
  });
});
