import type { Figure } from '../../figures/figure.ts';
import { periodCode } from '../../figures/period.ts';
import type { Draft } from './draft.ts';
import { type DraftRow, figureOfCells } from './draftRow.ts';
import { mayEnter, type Reviewer } from './review.ts';
import { states } from './standing.ts';

/** A row that would enter. */
export interface Entering {
  readonly row: DraftRow;
  readonly figure: Omit<Figure, 'row'>;
}

/** What the accepted rows of a draft would do to the dataset. */
export interface DraftDiff {
  readonly added: readonly Entering[];
  readonly revised: readonly (Entering & { readonly there: Figure })[];
  /** Already there, or accepted twice: they are not written again. */
  readonly unchanged: readonly DraftRow[];
  /** Accepted once and no longer sound: an entry they name was taken back, or two rows disagree. */
  readonly stopped: readonly DraftRow[];
  readonly rejected: number;
  readonly open: number;
}

export function draftDiff(draft: Draft, reviewer: Reviewer): DraftDiff {
  const accepted = draft.rows.filter(({ state }) => state === 'accepted');
  const reviews = reviewer.ofAll(accepted);
  const added: Entering[] = [];
  const revised: (Entering & { there: Figure })[] = [];
  const unchanged: DraftRow[] = [];
  const stopped: DraftRow[] = [];
  const taken = new Map<string, Omit<Figure, 'row'>>();
  accepted.forEach((row, i) => {
    const review = reviews[i];
    const figure = figureOfCells(row.cells);
    if (!review || !figure || !mayEnter(review)) {
      stopped.push(row);
      return;
    }
    const before = taken.get(keyText(figure));
    if (before) {
      (states(before, figure) ? unchanged : stopped).push(row);
      return;
    }
    taken.set(keyText(figure), figure);
    const { standing } = review;
    if (standing?.kind === 'same') unchanged.push(row);
    else if (standing?.kind === 'revision') revised.push({ row, figure, there: standing.there });
    else added.push({ row, figure });
  });
  const count = (state: DraftRow['state']) =>
    draft.rows.filter((row) => row.state === state).length;
  return { added, revised, unchanged, stopped, rejected: count('rejected'), open: count('open') };
}

/** The rows that would enter, in the order of the draft. */
export function entering({ added, revised }: DraftDiff): Entering[] {
  return [...added, ...revised].sort((a, b) => a.row.number - b.row.number);
}

const keyText = (figure: Omit<Figure, 'row'>) =>
  [
    ...[figure.place, figure.indicator, figure.measure, figure.of ?? ''],
    ...[periodCode(figure.period), figure.span, figure.scope, figure.released],
  ].join('|');
