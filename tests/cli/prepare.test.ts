import { describe, expect, it } from 'vitest';
import { isAtLeast, lockStamp } from '../../src/cli/prepare.mjs';

describe('the version of Node', () => {
  it.each([
    ['v20.19.0', true],
    ['v20.19.3', true],
    ['v20.20.0', true],
    ['v22.0.0', true],
    ['24.1.0', true],
    ['v20.18.3', false],
    ['v20.9.0', false],
    ['v18.20.8', false],
    ['v9.99.0', false],
  ])('%s is enough for 20.19: %s', (version, enough) => {
    expect(isAtLeast(version, [20, 19])).toBe(enough);
  });
});

describe('the stamp of an installation', () => {
  it('is valid for another patch version of Node', () => {
    expect(lockStamp('lock', 'v20.19.0')).toBe(lockStamp('lock', 'v20.20.1'));
  });

  it('changes with the lock file and with the major version of Node', () => {
    const stamp = lockStamp('lock', 'v20.19.0');
    expect(lockStamp('lock ', 'v20.19.0')).not.toBe(stamp);
    expect(lockStamp('lock', 'v22.19.0')).not.toBe(stamp);
    expect(stamp).toMatch(/^[0-9a-f]{64} v20$/);
  });
});
