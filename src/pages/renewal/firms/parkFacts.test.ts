import { expect, it } from 'vitest';
import type { CaseId, EnterpriseId, SourceId } from '../../../figures/figure.ts';
import type { RenewalCase } from '../../../figures/land/renewalCase.ts';
import { caseState } from './parkFacts.ts';

const caseWith = (due: string, closed: string): RenewalCase => ({
  kind: 'disposal',
  id: 'c' as CaseId,
  enterprise: 'f' as EnterpriseId,
  disposal: 'close',
  landFreed: undefined,
  found: '2023-01-01',
  listed: '',
  due,
  closed,
  steps: [],
  source: 'book' as SourceId,
  note: '',
});

it.each([
  ['2023-12-31', '', '2024-01-10', { kind: 'overdue', days: 10 }],
  ['2023-12-31', '', '2023-12-31', { kind: 'open' }],
  ['', '', '2024-01-10', { kind: 'open' }],
  ['2023-12-31', '2024-01-05', '2024-01-10', { kind: 'closed', day: '2024-01-05' }],
  ['2023-12-31', '2024-01-05', '2024-01-02', { kind: 'overdue', days: 2 }],
])('a case due %s and closed %s stands on %s as it was known then', (due, closed, day, state) => {
  expect(caseState(caseWith(due, closed), day)).toEqual(state);
});
