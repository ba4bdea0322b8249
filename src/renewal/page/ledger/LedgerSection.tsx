import { useMemo } from 'react';
import type { Overview } from '../../rules/overview.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { LedgerBrief } from './LedgerBrief.tsx';
import { LedgerList } from './LedgerList.tsx';
import { firmFaces, ledgerRows } from './ledgerRows.ts';

interface LedgerSectionProps
  extends Pick<RenewalContext, 'address' | 'dataset' | 'ledger' | 'published' | 'tables' | 'view'> {
  readonly overview: Overview;
}

/** The rectification ledger: in brief, or complete if the link asks for it. */
export function LedgerSection(props: LedgerSectionProps) {
  const { tables, published, overview, view, ledger } = props;
  const { laid } = ledger;
  const { day } = overview;
  const firms = useMemo(() => firmFaces(published.enterprises.columns), [published]);
  const rows = useMemo(() => {
    // The tables of an earlier day lack later steps, so the complete cases are used: an edit must
    // not lose steps.
    const known = new Set(tables.cases.map(({ id }) => id));
    return ledgerRows(
      laid.cases.filter(({ id }) => known.has(id)),
      { firms, parks: published.parks, marks: laid.marks, day },
    );
  }, [tables, laid, firms, published, day]);
  if (view.list !== 'ledger') return <LedgerBrief {...props} rows={rows} day={day} />;
  return <LedgerList {...props} firms={firms} rows={rows} day={day} />;
}
