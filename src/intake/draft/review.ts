import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { releaseKey } from '../../figures/figureKey.ts';
import type { Problem } from '../../figures/problem.ts';
import { checkCells } from './checkCells.ts';
import { type DraftRow, figureOfCells } from './draftRow.ts';
import { type NamedTables, type NewEntries, withEntries } from './newEntries.ts';
import { type Standing, standingOf } from './standing.ts';

/** The result of checking a row before it enters. */
export interface RowReview {
  readonly problems: readonly Problem[];
  /** Undefined if the cells are not a valid figure. */
  readonly figure: Omit<Figure, 'row'> | undefined;
  /** The key that it shares with other figures of which figures.csv may contain only one. */
  readonly key: string;
  /** Undefined without a figure. */
  readonly standing: Standing | undefined;
}

const NOTHING: RowReview = { problems: [], figure: undefined, key: '', standing: undefined };

/** Reviews rows against a dataset and the draft's new entries; equal rows are reviewed once. */
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

  /** The rows not reviewed yet. */
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

/** Says if a row may be accepted: it is valid, and it revises any other value of its key. */
export const mayEnter = (review: RowReview): boolean =>
  !hasErrors(review) && review.standing !== undefined && review.standing.kind !== 'conflict';

// Below this confidence, a person must look at the row before it enters.
const SURE = 0.9;

/** Says if a row has no problem and no doubt, so that it can be accepted in bulk. */
export const isUndoubted = (row: DraftRow, review: RowReview): boolean =>
  mayEnter(review) &&
  review.problems.length === 0 &&
  review.standing?.kind !== 'revision' &&
  row.confidence >= SURE;
