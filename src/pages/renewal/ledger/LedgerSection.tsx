import { useMemo } from 'react';
import type { Overview } from '../../../renewal/overview.ts';
import type { RenewalContext } from '../Renewal.tsx';
import { LedgerBrief } from './LedgerBrief.tsx';
import { LedgerList } from './LedgerList.tsx';
import { ledgerDay } from './ledgerDay.ts';
import { firmFaces, ledgerRows } from './ledgerRows.ts';
import { layLedger } from './localLedger.ts';
import { useLocalLedger } from './useLocalLedger.ts';

interface LedgerSectionProps extends RenewalContext {
  readonly overview: Overview;
}

/** The rectification ledger: in short, or in full where the link asks for it. */
export function LedgerSection(props: LedgerSectionProps) {
  const { tables, whole, overview, view, dataset } = props;
  const device = useLocalLedger(dataset.id);
  const firms = useMemo(() => firmFaces(whole.enterprises.columns), [whole]);
  const laid = useMemo(() => layLedger(whole.cases, device.local), [whole, device.local]);
  const day = ledgerDay(laid, view.day, overview.day);
  const known = useMemo(
    () => (tables === whole ? undefined : new Set(tables.cases.map(({ id }) => id))),
    [tables, whole],
  );
  const rows = useMemo(
    () => ledgerRows(laid.cases, { firms, parks: whole.parks, marks: laid.marks, day, known }),
    [laid, firms, whole, day, known],
  );
  if (view.list !== 'ledger') return <LedgerBrief {...props} rows={rows} day={day} />;
  return <LedgerList {...props} device={device} laid={laid} firms={firms} rows={rows} day={day} />;
}
