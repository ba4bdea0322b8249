import { RefusedParts } from '../../pages/RefusedParts.tsx';
import { FIRMS_QUERY } from '../address/firmsQuery.ts';
import { FIRM_TRIAL, isTrial } from '../address/firmTrial.ts';
import { RENEWAL_VIEW } from '../address/renewalQuery.ts';
import { LEDGER_VIEW } from './ledger/ledgerView.ts';
import type { RenewalContext } from './renewalContext.ts';

const QUERIES = [RENEWAL_VIEW, FIRMS_QUERY, LEDGER_VIEW, FIRM_TRIAL];

/**
 * Lists the parts of a link that cannot be read, and a year, rule set or firm that does not exist.
 */
export function RefusedOfView({
  context,
}: {
  readonly context: Pick<RenewalContext, 'address' | 'overview' | 'tables' | 'view'>;
}) {
  const { address, view, overview, tables } = context;
  const { rules, firm } = FIRM_TRIAL.parse(address.query);
  const missing: string[] = [];
  if (view.year !== undefined && overview && overview.year !== view.year) {
    missing.push(`year=${view.year}`);
  }
  if (rules !== undefined && !tables.rules.sets.some(({ id }) => id === rules)) {
    missing.push(`rules=${rules}`);
  }
  if (firm !== undefined && overview && overview.tables.enterprises.history(firm).length === 0) {
    missing.push(`sim=${firm}`);
  }
  return (
    <RefusedParts query={address.query} pages={QUERIES} isToldElsewhere={isTrial} more={missing} />
  );
}
