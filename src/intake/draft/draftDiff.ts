import type { Figure } from '../../figures/figure.ts';
import { countRows, type Draft } from './draft.ts';
import type { DraftRow } from './draftRow.ts';
import { mayEnter, type Reviewer } from './review.ts';
import { rivalsOf } from './rivals.ts';

/** A row that will enter. */
export interface Entering {
  readonly row: DraftRow;
  readonly figure: Omit<Figure, 'row'>;
}

/** An accepted row that cannot enter. */
export interface Stopped {
  readonly row: DraftRow;
  /** Accepted rows with a different value for the same key; a person must decide which is right. */
  readonly rivals: readonly DraftRow[];
}

/** The effect of the accepted rows of a draft on the dataset. */
export interface DraftDiff {
  readonly added: readonly Entering[];
  readonly revised: readonly (Entering & { readonly there: Figure })[];
  /** Rows already in the dataset or accepted twice; they are not written again. */
  readonly unchanged: readonly DraftRow[];
  /**
   * Accepted rows that are no longer valid: an entry they name was removed, or two rows contradict
   * each other.
   */
  readonly stopped: readonly Stopped[];
  readonly rejected: number;
  readonly open: number;
}

export function draftDiff({ rows }: Pick<Draft, 'rows'>, reviewer: Reviewer): DraftDiff {
  const accepted = rows.filter(({ state }) => state === 'accepted');
  const reviews = reviewer.ofAll(accepted);
  const added: Entering[] = [];
  const revised: (Entering & { there: Figure })[] = [];
  const unchanged: DraftRow[] = [];
  const stopped: Stopped[] = [];
  const rivals = rivalsOf(accepted, reviewer);
  const taken = new Set<string>();
  accepted.forEach((row, i) => {
    const review = reviews[i];
    const against = rivals.get(row.number) ?? [];
    if (!review?.figure || !mayEnter(review) || against.length > 0) {
      stopped.push({ row, rivals: against });
      return;
    }
    const { figure, key, standing } = review;
    if (taken.has(key)) {
      unchanged.push(row);
      return;
    }
    taken.add(key);
    if (standing?.kind === 'same') unchanged.push(row);
    else if (standing?.kind === 'revision') revised.push({ row, figure, there: standing.there });
    else added.push({ row, figure });
  });
  const { rejected, open } = countRows(rows);
  return { added, revised, unchanged, stopped, rejected, open };
}

/** The rows that will enter, in the order of the draft. */
export function entering({ added, revised }: DraftDiff): Entering[] {
  return [...added, ...revised].sort((a, b) => a.row.number - b.row.number);
}
