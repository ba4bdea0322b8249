import { expect, it } from 'vitest';
import { ALL_FIRMS, type FirmsQuery, firmsQueryText, parseFirmsQuery } from './firmsQuery.ts';
import { RENEWAL_VIEW, WHOLE_VIEW } from './renewalQuery.ts';

it('reads back as it was written, beside the view', () => {
  const query: FirmsQuery = {
    words: '示例 & 1',
    class: 'none',
    park: 'park-01',
    low: 'low',
    sort: 'tax',
    descending: true,
  };
  const view = { ...WHOLE_VIEW, list: 'firms', join: 'all' } as const;
  const text = firmsQueryText(view, query);
  expect(parseFirmsQuery(text)).toEqual(query);
  expect(RENEWAL_VIEW.parse(text)).toEqual(view);
  expect(firmsQueryText(WHOLE_VIEW, ALL_FIRMS)).toBe('');
});

it('omits unknown names', () => {
  expect(parseFirmsQuery('class=E&low=maybe&sort=colour&in=')).toEqual(ALL_FIRMS);
});
