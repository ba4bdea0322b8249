import type { Amount } from '../../data/enterprise.ts';
import type { FirmColumns } from './firmColumns.ts';

/** Trial amounts that replace a firm's own, in the units of enterprises.csv. */
export type AmountChanges = Readonly<Partial<Record<Amount, number>>>;

/**
 * Returns the firms with some amounts of one firm replaced; amounts that the rules do not use have
 * no effect.
 */
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
  // Object.entries loses the key type, hence the cast.
  const entries = Object.entries(changes) as [Amount, number][];
  return entries.flatMap(([name, value]): [Amount, { own: Float64Array; value: number }][] => {
    const own = amounts[name];
    return own ? [[name, { own, value }]] : [];
  });
}
