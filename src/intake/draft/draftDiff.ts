import type { Figure } from '../../figures/figure.ts';
import { countRows, type Draft } from './draft.ts';
import type { DraftRow } from './draftRow.ts';
import { mayEnter, type Reviewer } from './review.ts';
import { rivalsOf } from './rivals.ts';

/** A row that would enter. */
export interface Entering {
  readonly row: DraftRow;
  readonly figure: Omit<Figure, 'row'>;
}

/** An accepted row that cannot enter. */
export interface Stopped {
  readonly row: DraftRow;
  /** The accepted rows that state something else of the same: a person has to say which is right. */
  readonly rivals: readonly DraftRow[];
}

/** What the accepted rows of a draft would do to the dataset. */
export interface DraftDiff {
  readonly added: readonly Entering[];
  readonly revised: readonly (Entering & { readonly there: Figure })[];
  /** Already there, or accepted twice: they are not written again. */
  readonly unchanged: readonly DraftRow[];
  /** Accepted once and no longer sound: an entry they name was taken back, or two rows disagree. */
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

/** The rows that would enter, in the order of the draft. */
export function entering({ added, revised }: DraftDiff): Entering[] {
  return [...added, ...revised].sort((a, b) => a.row.number - b.row.number);
}
