import type { Amount } from '../../data/enterprise.ts';
import type { FirmColumns } from './firmColumns.ts';

/** Amounts tried out instead of a firm's own, in the units of enterprises.csv. */
export type AmountChanges = Readonly<Partial<Record<Amount, number>>>;

/** The firms with some amounts of one of them changed; an amount that the rules do not ask for changes nothing. */
export function withChanges(firms: FirmColumns, i: number, changes: AmountChanges): FirmColumns {
  const amounts = { ...firms.amounts };
  for (const [name, values] of changedEntries(firms, changes)) {
    const changed = values.own.slice();
    changed[i] = values.value;
    amounts[name] = changed;
  }
  return { ...firms, amounts };
}

function changedEntries({ amounts }: FirmColumns, changes: AmountChanges) {
  // The cast says what Object.entries forgets.
  const entries = Object.entries(changes) as [Amount, number][];
  return entries.flatMap(([name, value]): [Amount, { own: Float64Array; value: number }][] => {
    const own = amounts[name];
    return own ? [[name, { own, value }]] : [];
  });
}
