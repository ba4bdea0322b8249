import { describe, expect, it } from 'vitest';
import { siteCaches, unusedCaches } from './siteCaches.ts';

const SCOPE = 'https://county.example/figures/';
const of = (scope: string, build: string) => Object.values(siteCaches(scope, build));

describe('the unused caches', () => {
  const names = [...new Set(['old', 'older', 'own'].flatMap((build) => of(SCOPE, build)))];

  it('are those of builds that no open page belongs to', () => {
    expect(unusedCaches(names, SCOPE, 'own', ['own', 'older'])).toEqual([
      siteCaches(SCOPE, 'old').assets,
      siteCaches(SCOPE, 'old').pages,
    ]);
  });

  it('are none while an open page does not report its build', () => {
    expect(unusedCaches(names, SCOPE, 'own', ['own', undefined])).toEqual([]);
  });

  it('never include the current build, even if no page is open', () => {
    const unused = unusedCaches(names, SCOPE, 'own', []);
    for (const name of of(SCOPE, 'own')) expect(unused).not.toContain(name);
    expect(unused).toHaveLength(4);
  });

  it('never include those of another site on the host', () => {
    const others = [...of(`${SCOPE}next/`, 'old'), ...of('https://county.example/', 'old'), 'maps'];
    expect(unusedCaches(others, SCOPE, 'own', [])).toEqual([]);
  });
});
