import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PALETTE, withColours } from './palette.ts';

const TOKENS = readFileSync(resolve(import.meta.dirname, '../../ui/tokens.css'), 'utf8');

describe('the palette of an exported picture', () => {
  it.each(Object.entries(PALETTE))('has the same %s as the light theme', (name, colour) => {
    // The first block is the light theme's.
    expect(new RegExp(`--${name}: (#\\w+);`).exec(TOKENS)?.[1]).toBe(colour);
  });

  it('replaces custom properties and rejects an unknown colour', () => {
    expect(withColours('<path fill="var(--ink)"/>')).toBe('<path fill="#1c1b19"/>');
    expect(() => withColours('var(--moon)')).toThrow(RangeError);
  });
});
