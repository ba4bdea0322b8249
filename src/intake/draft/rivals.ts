import type { Figure } from '../../figures/figure.ts';
import type { DraftRow } from './draftRow.ts';
import { hasErrors, type Reviewer } from './review.ts';
import { states } from './standing.ts';

/** The rows with a different value for the same key, by row number. */
export type Rivals = ReadonlyMap<number, readonly DraftRow[]>;

/** A value stated for a key; its first row represents all rows that state it. */
interface Claim {
  readonly row: DraftRow;
  readonly figure: Omit<Figure, 'row'>;
  readonly numbers: number[];
}

/** The rows that contradict each other; rejected and invalid rows contradict nothing. */
export function rivalsOf(rows: readonly DraftRow[], reviewer: Reviewer): Rivals {
  const standing = rows.filter(({ state }) => state !== 'rejected');
  const reviews = reviewer.ofAll(standing);
  const byKey = new Map<string, Claim[]>();
  standing.forEach((row, i) => {
    const review = reviews[i];
    if (!review?.figure || hasErrors(review)) return;
    const { figure, key } = review;
    const claims = byKey.get(key) ?? [];
    const alike = claims.find((claim) => states(claim.figure, figure));
    if (alike) alike.numbers.push(row.number);
    else claims.push({ row, figure, numbers: [row.number] });
    byKey.set(key, claims);
  });
  const rivals = new Map<number, readonly DraftRow[]>();
  for (const claims of byKey.values()) {
    if (claims.length < 2) continue;
    for (const { row, numbers } of claims) {
      const others = claims.filter((one) => one.row !== row).map((one) => one.row);
      for (const number of numbers) rivals.set(number, others);
    }
  }
  return rivals;
}
