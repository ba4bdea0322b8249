import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { releaseKey } from '../../figures/figureKey.ts';
import type { Problem } from '../../figures/problem.ts';
import { checkCells } from './checkCells.ts';
import { type DraftRow, figureOfCells } from './draftRow.ts';
import { type NamedTables, type NewEntries, withEntries } from './newEntries.ts';
import { type Standing, standingOf } from './standing.ts';

/** What is to be said of a row before it enters. */
export interface RowReview {
  readonly problems: readonly Problem[];
  /** Undefined where the cells make none. */
  readonly figure: Omit<Figure, 'row'> | undefined;
  /** What it has in common with the other figures of which only one can stand in figures.csv. */
  readonly key: string;
  /** Undefined where there is no figure. */
  readonly standing: Standing | undefined;
}

const NOTHING: RowReview = { problems: [], figure: undefined, key: '', standing: undefined };

/** Reviews rows against a dataset and what the draft adds to it; a row that is the same is reviewed once. */
export class Reviewer {
  readonly tables: NamedTables;
  readonly #known = new WeakMap<DraftRow, RowReview>();

  constructor(
    readonly dataset: Dataset,
    made: NewEntries,
  ) {
    this.tables = withEntries(dataset, made);
  }

  of(row: DraftRow): RowReview {
    return this.ofAll([row])[0] ?? NOTHING;
  }

  /** The rows that have not been reviewed yet. */
  lacking(rows: readonly DraftRow[]): DraftRow[] {
    return rows.filter((row) => !this.#known.has(row));
  }

  ofAll(rows: readonly DraftRow[]): RowReview[] {
    const fresh = this.lacking(rows);
    const found = checkCells(
      fresh.map(({ cells }) => cells),
      this.tables,
    );
    fresh.forEach((row, i) => {
      const figure = figureOfCells(row.cells);
      const standing = figure && standingOf(figure, this.dataset.figures);
      const key = figure ? releaseKey(figure) : '';
      this.#known.set(row, { problems: found[i] ?? [], figure, key, standing });
    });
    return rows.map((row) => this.#known.get(row) ?? NOTHING);
  }
}

export const hasErrors = ({ problems }: RowReview): boolean =>
  problems.some(({ severity }) => severity === 'error');

/** Whether a row may be accepted as it stands: sound, and no other value of its key is there that it does not revise. */
export const mayEnter = (review: RowReview): boolean =>
  !hasErrors(review) && review.standing !== undefined && review.standing.kind !== 'conflict';

// Below it a person looks at the row before it enters.
const SURE = 0.9;

/** Whether nothing speaks against a row: what a person may accept in one go. */
export const isUndoubted = (row: DraftRow, review: RowReview): boolean =>
  mayEnter(review) &&
  review.problems.length === 0 &&
  review.standing?.kind !== 'revision' &&
  row.confidence >= SURE;
