import { describe, expect, it } from 'vitest';
import { refusedParts } from '../../board/query.ts';
import { FIRMS_QUERY } from './firmsQuery.ts';
import { RENEWAL_VIEW, type RenewalView, WHOLE_VIEW } from './renewalQuery.ts';

const refused = (query: string) =>
  refusedParts(query, RENEWAL_VIEW, FIRMS_QUERY).map(({ part }) => part);

describe('the land renewal part of a link', () => {
  it('reads back as written', () => {
    const view: RenewalView = {
      list: 'ledger',
      kind: 'disposal',
      policy: 'loan',
      firm: 'firm-037',
      year: 2023,
      day: '2024-03-31',
      join: 'all',
      mark: 'low',
    };
    expect(RENEWAL_VIEW.text(view)).toBe(
      'list=ledger&kind=disposal&policy=loan&firm=firm-037&year=2023&day=2024-03-31&join=all&mark=low',
    );
    expect(RENEWAL_VIEW.parse(RENEWAL_VIEW.text(view))).toEqual(view);
    expect(RENEWAL_VIEW.text(WHOLE_VIEW)).toBe('');
  });

  it('omits unknown names', () => {
    expect(
      RENEWAL_VIEW.parse('list=all&year=23&day=9999-99-99&join=some&firm=&kind=all&mark=red'),
    ).toEqual(WHOLE_VIEW);
  });

  it('lists what it omits, and only that', () => {
    expect(refused('list=all&year=23&day=9999-99-99&join=some&firm=&kind=&mark=red')).toEqual([
      'list=all',
      'year=23',
      'day=9999-99-99',
      'join=some',
      'mark=red',
    ]);
    expect(refused('list=firms&year=2023&day=2024-03-31&join=any&mark=class&class=D')).toEqual([]);
  });
});
