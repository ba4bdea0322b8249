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
  const { tables, overview, view, dataset } = props;
  const device = useLocalLedger(dataset.id);
  const firms = useMemo(() => firmFaces(tables.enterprises.columns), [tables]);
  const laid = useMemo(() => layLedger(tables.cases, device.local), [tables, device.local]);
  const day = ledgerDay(laid, view.day, overview.day);
  const rows = useMemo(
    () => ledgerRows(laid.cases, { firms, parks: tables.parks, marks: laid.marks, day }),
    [laid, firms, tables, day],
  );
  if (view.list !== 'ledger') return <LedgerBrief {...props} rows={rows} day={day} />;
  return <LedgerList {...props} device={device} laid={laid} firms={firms} rows={rows} day={day} />;
}
