import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth } from '../../drawing/labelLines.ts';
import { type ShareText, shareLayout } from './shareLayout.ts';

const box = ({ text, x, y, anchor, size }: ShareText) => {
  const width = textWidth(text, size);
  const left = anchor === 'end' ? x - width : x;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
};

const model = (percent: number, name = '示例七街道', whole = '示例市其余地区') => ({
  part: { name, percent, label: `${percent}%`, level: '3.4 亿元' },
  rest: {
    name: whole,
    label: `${Number((100 - percent).toFixed(1))}%`,
    level: '约 68 亿元（推算）',
  },
});

it('the share of a narrow part is beside its name, complete', () => {
  const { texts } = shareLayout(model(4.7), 600);
  expect(texts.map(({ text }) => text)).toEqual([
    '示例七街道 4.7%',
    '95.3%',
    '示例市其余地区',
    '3.4 亿元',
    '约 68 亿元（推算）',
  ]);
});

it('every text is complete, inside the drawing and clear of the others, at any share and width', () => {
  const names = ['海港区', '示例七街道', 'Dushangang Economic Development Zone'];
  const wholes = [
    '云州市其余地区',
    'rest of the Jiaxing Economic and Technological Development Zone',
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }).map((n) => n / 10),
      fc.integer({ min: 280, max: 900 }),
      fc.constantFrom(...names),
      fc.constantFrom(...wholes),
      (percent, width, name, whole) => {
        const own = model(percent, name, whole);
        const { texts, height, top, bar } = shareLayout(own, width);
        const said = texts.map(({ text }) => text).join(' ');
        for (const text of [name, own.part.label, own.part.level, own.rest.label, own.rest.level]) {
          for (const word of text.split(' ')) expect(said).toContain(word);
        }
        expect(said).not.toContain('…');
        const boxes = texts.map(box);
        const split = (percent / 100) * width;
        boxes.forEach((one, i) => {
          expect(one.left).toBeGreaterThanOrEqual(-1e-9);
          expect(one.right).toBeLessThanOrEqual(width + 1e-9);
          expect(one.bottom).toBeLessThanOrEqual(height);
          const isInBar = texts[i]?.role === 'share';
          expect(one.top >= top && one.bottom <= top + bar).toBe(isInBar);
          if (isInBar) expect(one.left >= split || one.right <= split).toBe(true);
          for (const other of boxes.slice(i + 1)) {
            const apart =
              one.right <= other.left ||
              other.right <= one.left ||
              one.bottom <= other.top ||
              other.bottom <= one.top;
            expect(apart).toBe(true);
          }
        });
      },
    ),
    { numRuns: 300 },
  );
});
