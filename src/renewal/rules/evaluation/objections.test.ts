import { describe, expect, it } from 'vitest';
import { objectionStatus } from './objections.ts';

describe('results', () => {
  it.each([
    ['are not made known yet', '', '2024-01-20', { kind: 'not-announced' }],
    ['are not known before their day', '2024-01-20', '2024-01-19', { kind: 'not-announced' }],
    [
      'are open from that day',
      '2024-01-20',
      '2024-01-20',
      { kind: 'open', until: '2024-01-26', daysLeft: 6 },
    ],
    [
      'are open to the last of seven days',
      '2024-01-20',
      '2024-01-26',
      { kind: 'open', daysLeft: 0 },
    ],
    ['stand after it', '2024-01-20', '2024-01-27', { kind: 'closed', since: '2024-01-27' }],
  ])('%s', (_, announced, today, status) => {
    expect(objectionStatus(announced, 7, today)).toMatchObject(status);
  });

  it('under a rule without a number of days say so', () => {
    expect(objectionStatus('2024-01-20', undefined, '2024-02-01')).toMatchObject({
      kind: 'unsaid',
    });
  });
});
