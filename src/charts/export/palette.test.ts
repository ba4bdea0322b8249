import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PALETTE, withColours } from './palette.ts';

const TOKENS = readFileSync(resolve(import.meta.dirname, '../../ui/tokens.css'), 'utf8');

describe('the palette of a picture that leaves', () => {
  it.each(Object.entries(PALETTE))('has %s as the light theme has it', (name, colour) => {
    // The first block is the light theme's.
    expect(new RegExp(`--${name}: (#\\w+);`).exec(TOKENS)?.[1]).toBe(colour);
  });

  it('writes colours out, and refuses one that it does not have', () => {
    expect(withColours('<path fill="var(--ink)"/>')).toBe('<path fill="#1c1b19"/>');
    expect(() => withColours('var(--moon)')).toThrow(RangeError);
  });
});
