import type { Address } from '../../../board/address.ts';
import { hrefOf } from '../../../board/href.ts';
import { type RenewalView, renewalViewQuery } from '../../address/renewalQuery.ts';
import { CASE_KINDS } from '../../data/renewalCase.ts';
import { LEDGER_STATES, type LedgerState } from '../../rules/caseStanding.ts';

export const LEDGER_KINDS = [...CASE_KINDS, 'all'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** What a reader looks for in the ledger; the park is the one that the path names. */
export interface LedgerView {
  readonly kind: LedgerKind;
  readonly state: LedgerState | undefined;
  readonly words: string;
  /** The case that is open, as written in the link: there may be none of that id. */
  readonly case: string | undefined;
}

const OPENING: LedgerView = {
  kind: 'rectification',
  state: undefined,
  words: '',
  case: undefined,
};

/** Reads what of a link's query is the ledger's. */
export function parseLedgerView(query: string): LedgerView {
  const params = new URLSearchParams(query);
  return {
    kind: LEDGER_KINDS.find((name) => name === params.get('kind')) ?? OPENING.kind,
    state: LEDGER_STATES.find((name) => name === params.get('state')),
    words: (params.get('q') ?? '').slice(0, 200),
    case: params.get('case') || undefined,
  };
}

/** The link to the ledger opened so. */
export function ledgerHref(
  address: Address,
  view: RenewalView,
  asked: Partial<LedgerView>,
): string {
  const ledger = { ...OPENING, ...asked };
  const params = new URLSearchParams(
    renewalViewQuery({ ...view, list: 'ledger', firm: undefined }),
  );
  if (ledger.kind !== OPENING.kind) params.set('kind', ledger.kind);
  if (ledger.state) params.set('state', ledger.state);
  if (ledger.words) params.set('q', ledger.words);
  if (ledger.case) params.set('case', ledger.case);
  return hrefOf({ ...address, query: params.toString() });
}
