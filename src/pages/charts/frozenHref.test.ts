import { describe, expect, it } from 'vitest';
import { frontOf } from '../../board/address.ts';
import { CHARTS } from '../../board/pages.ts';
import { CHART_QUERY } from '../../charts/workbench/chartQuery.ts';
import { frozenHref } from './frozenHref.ts';

const NAME = '2024-01-24-0123456789ab';
const address = { ...frontOf('zh'), dataset: 'demo', page: CHARTS } as const;
const entry = { releases: [{ day: '2024-01-24', name: NAME }] };
const query = CHART_QUERY.parse('i=gdp&at=2023-01-01&v=1');

describe('a frozen link', () => {
  it('names the release of its day if the site keeps it', () => {
    expect(frozenHref(address, entry, query, '2024-01-24')).toMatch(
      new RegExp(`/zh/demo/charts/\\?i=gdp&v=1&asof=${NAME}$`),
    );
  });

  it('uses the day of release if the site keeps none', () => {
    expect(frozenHref(address, entry, query, '2019-01-24')).toMatch(/\?i=gdp&at=2019-01-24&v=1$/);
  });

  it('stays in the release on show', () => {
    const shown = { ...address, vintage: { kind: 'release', name: NAME } } as const;
    expect(frozenHref(shown, { releases: [] }, query, '2019-01-24')).toContain(`asof=${NAME}`);
  });
});
