import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { frontOf } from '../../../board/address.ts';
import { words as zh } from '../../../locale/zh.ts';
import { SpeechContext } from '../../../ui/language.tsx';
import { demoDataset } from '../../__data__/demoLand.ts';
import { RENEWAL_PAGE } from '../../address/renewalPage.ts';
import { WHOLE_VIEW } from '../../address/renewalQuery.ts';
import type { EnterpriseId } from '../../data/ids.ts';
import { renewalTables } from '../../data/renewalTables.ts';
import { RENEWAL } from '../../data/slot.ts';
import { overviewOf } from '../../rules/overview.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { PolicyList } from './PolicyList.tsx';

let context: RenewalContext;

beforeAll(async () => {
  const dataset = await demoDataset();
  const tables = renewalTables(RENEWAL.of(dataset));
  const overview = overviewOf(tables, { year: undefined, day: undefined, join: 'any' });
  const address = { ...frontOf('zh'), dataset: 'demo', page: RENEWAL_PAGE } as const;
  const entry = { id: 'demo' } as RenewalContext['entry'];
  context = {
    dataset,
    address,
    entry,
    tables,
    published: tables,
    ledger: {} as RenewalContext['ledger'],
    view: WHOLE_VIEW,
    overview,
  };
});

const drawn = (enterprise: string) =>
  renderToStaticMarkup(
    createElement(
      SpeechContext,
      { value: { language: 'zh', words: zh } },
      createElement(PolicyList, { context, enterprise: enterprise as EnterpriseId }),
    ),
  );

describe('the policies of a firm', () => {
  it('list the ones it qualifies for first, and each term with its source', () => {
    // The firm's plan is to move into a park.
    const html = drawn('firm-327');
    const names = [...html.matchAll(/<b>([^<]+)<\/b>/g)].map(([, name]) => name);
    expect(names).toHaveLength(7);
    expect(names[0]).toBe('小微企业园入园租金补贴（虚构）');
    expect(html).toContain('处置方案是集聚入园');
    expect(html).toMatch(/满足/);
    expect(html).toContain('sources/#s-demo_renewal');
  });

  it('are empty for an unknown firm', () => {
    expect(drawn('firm-none')).toBe('');
  });
});
