import { describe, expect, it } from 'vitest';
import { ownId } from './nameKey.ts';

const VALID = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,99}$/u;

describe('the id of a new name', () => {
  it.each([
    ['示例十镇', 'own.示例十镇'],
    ['North, East & West', 'own.North_East_West'],
    ['=cmd()|x', 'own._cmd_x'],
    ['，', 'own._'],
    ['', 'own.'],
  ])('of %j is %s', (name, id) => {
    expect(ownId(name, () => false)).toBe(id);
  });

  it.each(['𠮷'.repeat(200), 'x'.repeat(500), 'a,b/c d?e#f', '\n\t'])(
    'of %j is valid in a link',
    (name) => {
      expect(ownId(name, (id) => !/-12$/.test(id))).toMatch(VALID);
    },
  );

  it('is a different one if it is taken', () => {
    const taken = new Set(['own.x', 'own.x-2']);
    expect(ownId('x', (id) => taken.has(id))).toBe('own.x-3');
  });
});
