import { expect, it } from 'vitest';
import { otherEncoding } from './otherEncoding.ts';

const TEXT = '一季度，示例一镇实现地区生产总值28.6亿元，同比增长5.2%。\n';

function utf16(text: string, little: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
}

/** Text in a two-byte encoding, whose characters are found by decoding all pairs. */
function encoded(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const found = decoder.decode(new Uint8Array([lead, trail]));
      if (!codes.has(found)) codes.set(found, [lead, trail]);
    }
  }
  return new Uint8Array([...text].flatMap((one) => codes.get(one) ?? [one.charCodeAt(0)]));
}

it.each<[string, Uint8Array<ArrayBuffer>, string | undefined]>([
  ['UTF-16LE without its mark', utf16(TEXT, true), 'UTF-16'],
  ['UTF-16BE without its mark', utf16(TEXT, false), 'UTF-16'],
  ['Big5', encoded('今年第一季，本縣地區生產總值28.6億元，比去年同期增長5.2%。', 'big5'), 'Big5'],
  ['UTF-8', new TextEncoder().encode(TEXT), undefined],
  ['UTF-16 with its mark', utf16(`\ufeff${TEXT}`, true), undefined],
  ['GBK', encoded(TEXT.repeat(3), 'gbk'), undefined],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), undefined],
  ['bytes', Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 256), undefined],
  ['nothing', new Uint8Array(), undefined],
])('%s is distinguished from the supported encodings', (_, head, found) => {
  expect(otherEncoding(head)).toBe(found);
});
