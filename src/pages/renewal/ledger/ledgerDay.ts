import { daysOfCase } from '../../../renewal/toldUntil.ts';
import type { LaidLedger } from './localLedger.ts';

/** The day on which the ledger is looked at: what a reader asks for, else the newest that the tables or what is done here tell of. */
export function ledgerDay(
  { cases, marks }: LaidLedger,
  asked: string | undefined,
  told: string,
): string {
  if (asked !== undefined) return asked;
  const own = cases.filter(({ id }) => marks.has(id)).flatMap(daysOfCase);
  return [told, ...own].sort().at(-1) ?? told;
}
