import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legibleText } from './legibleText.ts';

const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)),
});

describe('legible text', () => {
  it.each([
    ['a\u0000b', 'a\uFFFDb'],
    ['half \uD83D of a pair', 'half \uFFFD of a pair'],
    ['\uDE00', '\uFFFD'],
    ['\u0085\u007F\uFFFE', '\uFFFD\uFFFD\uFFFD'],
  ])('replaces forbidden characters in %j', (text, legible) => {
    expect(legibleText(text)).toBe(legible);
  });

  it('keeps tabs, line breaks and surrogate pairs', () => {
    const text = '独山港\t35.1亿元\r\n\u{1F600}';
    expect(legibleText(text)).toBe(text);
  });

  it('is well-formed UTF-16 for any input, and unchanged when processed again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const legible = legibleText(text);
        expect(() => encodeURIComponent(legible)).not.toThrow();
        expect(legibleText(legible)).toBe(legible);
      }),
    );
  });
});
