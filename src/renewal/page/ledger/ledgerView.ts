import type { Address } from '../../../board/address.ts';
import { hrefOf } from '../../../board/href.ts';
import { defineQuery, joined } from '../../../board/query.ts';
import { choice, id, orElse, words } from '../../../board/queryFields.ts';
import { RENEWAL_VIEW, type RenewalView } from '../../address/renewalQuery.ts';
import { CASE_KINDS } from '../../data/renewalCase.ts';
import { LEDGER_STATES, type LedgerState } from '../../rules/caseStanding.ts';

export const LEDGER_KINDS = [...CASE_KINDS, 'all'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** The search and filters of the ledger; the path names the park. */
export interface LedgerView {
  readonly kind: LedgerKind;
  readonly state: LedgerState | undefined;
  readonly words: string;
  /** The open case, as written in the link; no such case may exist. */
  readonly case: string | undefined;
}

export const LEDGER_VIEW = defineQuery<LedgerView>({
  kind: ['kind', orElse<LedgerKind>('rectification', choice(LEDGER_KINDS))],
  state: ['state', choice(LEDGER_STATES)],
  words: ['q', words(200)],
  case: ['case', id],
});

const OPENING: LedgerView = LEDGER_VIEW.parse('');

/** The link to the ledger with this view. */
export function ledgerHref(
  address: Address,
  view: RenewalView,
  asked: Partial<LedgerView>,
): string {
  // The ledger has its own kinds, so the kind of warning is dropped.
  const opened = RENEWAL_VIEW.text({ ...view, list: 'ledger', firm: undefined, kind: undefined });
  const own = LEDGER_VIEW.text({ ...OPENING, ...asked });
  return hrefOf({ ...address, query: joined(opened, own) });
}
