import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainGlyph } from './glyphs.ts';
import { plainText } from './plainText.ts';

describe('a plain text', () => {
  it.each([
    [
      'joins hard-wrapped lines and drops indents',
      '云州市实\n现　产值\r\n35.1 亿元',
      '云州市实现产值35.1亿元',
    ],
    ['reads over the blank line between two columns', '新开工项目3\n\n个，', '新开工项目3个，'],
    ['makes full-width digits and signs half-width', '１２．５％（－３）', '12.5%（-3）'],
    ['keeps the comma of sentences', '增长３％，下降', '增长3%，下降'],
    ['makes the comma within full-width digits half-width', '１，２３４元', '1,234元'],
    ['reads the raised point of old type', '3·5亿元，云·州', '3.5亿元，云·州'],
    ['simplifies traditional characters', '實際利用外資３億美元', '实际利用外资3亿美元'],
    ['leaves out marks without width', '35\u200b.1\u200f亿\ufeff元', '35.1亿元'],
    ['puts a mark in place of half a character', '增\ud83d长', '增\ufffd长'],
  ])('%s', (_, given, text) => {
    expect(plainText(given).text).toBe(text);
  });

  it.each([
    ['a space between thousands', '1 234.5万元', '1234.5万元'],
    ['a space behind the point', '35. 1亿元', '35.1亿元'],
    ['a line of prose broken within a number', '合同外资34\n25万美元', '合同外资3425万美元'],
    ['digits set wide', '共1 5家', '共15家'],
  ])('joins a number over %s', (_, given, text) => {
    expect(plainText(given).text).toBe(text);
  });

  it.each([
    ['cells of a row', '海港区 35.1 3.1 164.1', '海港区35.1 3.1 164.1'],
    ['cells of a column', '产值\n35\n31\n42\n', '产值35 31 42'],
    ['a tab', '2022\t15', '2022 15'],
    ['a year and a number', '2023 15家', '2023 15家'],
  ])('keeps two numbers apart at %s', (_, given, text) => {
    expect(plainText(given).text).toBe(text);
  });

  it('gives the position of each unit, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (given) => {
        const { text, places } = plainText(given);
        expect(places.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) {
          expect(places[i]).toBeGreaterThan(i === 0 ? -1 : (places[i - 1] ?? 0));
          const from = plainGlyph(given.charCodeAt(places[i] ?? 0));
          if (!' ,.'.includes(text.charAt(i))) expect(text.charCodeAt(i)).toBe(from);
        }
      }),
    );
  });
});
