import { describe, expect, it } from 'vitest';
import {
  parseRenewalView,
  type RenewalView,
  refusedOfView,
  renewalViewQuery,
  WHOLE_VIEW,
} from './renewalQuery.ts';

describe('what a link opens of land renewal', () => {
  it('reads back as it was written', () => {
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
    expect(renewalViewQuery(view)).toBe(
      'list=ledger&kind=disposal&policy=loan&firm=firm-037&year=2023&day=2024-03-31&join=all&mark=low',
    );
    expect(parseRenewalView(renewalViewQuery(view))).toEqual(view);
    expect(renewalViewQuery(WHOLE_VIEW)).toBe('');
  });

  it('leaves out what it does not know', () => {
    expect(
      parseRenewalView('list=all&year=23&day=9999-99-99&join=some&firm=&kind=all&mark=red'),
    ).toEqual(WHOLE_VIEW);
  });

  it('names what it leaves out, and nothing that it reads', () => {
    expect(refusedOfView('list=all&year=23&day=9999-99-99&join=some&firm=&kind=&mark=red')).toEqual(
      ['list=all', 'year=23', 'day=9999-99-99', 'join=some', 'mark=red'],
    );
    expect(
      refusedOfView('list=firms&year=2023&day=2024-03-31&join=any&mark=class&class=D'),
    ).toEqual([]);
  });
});
