import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FICTIONAL } from './fictional.ts';
import { fullDescription } from './fullDescription.ts';

const say = (text: string) => ({ zh: text, en: text });

describe('a description for a catalogue', () => {
  it('is the dataset’s own if that is long enough', () => {
    const own = '平'.repeat(50);
    expect(fullDescription({ demo: false, description: say(own) }, 'zh')).toBe(own);
  });

  it('has 50 to 5,000 characters for any dataset', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 6000, size: 'max' }),
        fc.boolean(),
        fc.constantFrom('zh' as const, 'en' as const),
        (text, demo, language) => {
          const full = fullDescription({ demo, description: say(text) }, language);
          expect([...full].length).toBeGreaterThanOrEqual(50);
          expect([...full].length).toBeLessThanOrEqual(5000);
          expect(full.startsWith(FICTIONAL[language])).toBe(demo);
        },
      ),
    );
  });

  it('never splits a character', () => {
    const long = fullDescription({ demo: false, description: say('\u{20000}'.repeat(6000)) }, 'zh');
    expect(long).toBe(`${'\u{20000}'.repeat(4999)}…`);
  });
});
