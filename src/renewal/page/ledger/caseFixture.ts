import type { SourceId } from '../../../figures/figure.ts';
import type { CaseId, EnterpriseId } from '../../data/ids.ts';
import type { DisposalCase, RectificationCase } from '../../data/renewalCase.ts';

/** A fictional entry of the rectification ledger, listed and not yet rectified. */
export const rectification = (
  id: string,
  more: Partial<RectificationCase> = {},
): RectificationCase => ({
  id: id as CaseId,
  kind: 'rectification',
  enterprise: 'firm-001' as EnterpriseId,
  found: '2023-01-02',
  listed: '2023-01-09',
  due: '2023-06-30',
  closed: '',
  steps: [],
  source: 'demo_renewal' as SourceId,
  note: '',
  issue: { zh: '虚构问题', en: 'fictional issue' },
  mended: '',
  rechecked: '',
  ...more,
});

/** A fictional disposal plan. */
export const disposal = (id: string, more: Partial<DisposalCase> = {}): DisposalCase => ({
  id: id as CaseId,
  kind: 'disposal',
  enterprise: 'firm-001' as EnterpriseId,
  found: '2023-01-02',
  listed: '2023-01-09',
  due: '2023-12-31',
  closed: '',
  steps: [],
  source: 'demo_renewal' as SourceId,
  note: '',
  disposal: 'close',
  landFreed: undefined,
  ...more,
});
