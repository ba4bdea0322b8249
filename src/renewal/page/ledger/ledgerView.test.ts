import { expect, it } from 'vitest';
import { frontOf } from '../../../board/address.ts';
import { RENEWAL_PAGE } from '../../address/renewalPage.ts';
import { RENEWAL_VIEW } from '../../address/renewalQuery.ts';
import { ledgerHref } from './ledgerView.ts';

it('the link to the default kind of the ledger drops the kind on show', () => {
  const address = { ...frontOf('zh'), dataset: 'demo', page: RENEWAL_PAGE };
  const view = RENEWAL_VIEW.parse('list=ledger&kind=disposal&year=2023');
  expect(ledgerHref(address, view, { kind: 'rectification' })).toMatch(/\?list=ledger&year=2023$/);
  expect(ledgerHref(address, view, { kind: 'disposal' })).toMatch(/&year=2023&kind=disposal$/);
});
