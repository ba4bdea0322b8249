import { Notice } from '../../ui/Notice.tsx';
import { parseFirmTrial } from '../address/firmTrial.ts';
import { refusedOfView } from '../address/renewalQuery.ts';
import type { RenewalContext } from './renewalContext.ts';
import { useRenewalWords } from './useRenewalWords.ts';

/** What a link asks to see and there is none of: a list, a year, a day, rules, a firm to simulate. */
export function RefusedOfView({ context }: { readonly context: RenewalContext }) {
  const words = useRenewalWords();
  const { address, view, overview, tables } = context;
  const { rules, firm } = parseFirmTrial(address.query);
  const pieces = refusedOfView(address.query);
  if (view.year !== undefined && overview && overview.year !== view.year) {
    pieces.push(`year=${view.year}`);
  }
  if (rules !== undefined && !tables.rules.sets.some(({ id }) => id === rules)) {
    pieces.push(`rules=${rules}`);
  }
  if (firm !== undefined && overview && overview.tables.enterprises.history(firm).length === 0) {
    pieces.push(`sim=${firm}`);
  }
  if (pieces.length === 0) return null;
  return <Notice title={words.refused} text={words.refusedPieces(pieces)} />;
}
