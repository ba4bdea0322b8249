import type { Figure } from '../../figures/figure.ts';
import { FIGURES, type FigureColumn } from '../../tables/figures.ts';

/** A row of figures.csv as texts, from proposal through correction to checking. */
export type FigureCells = Readonly<Record<FigureColumn, string>>;

/** An unknown row: each cell holds the value that an empty cell means. */
export const NO_CELLS: FigureCells = {
  ...(Object.fromEntries(
    FIGURES.codecs.map(({ schema, parse, print }) => [
      schema.name,
      schema.required ? '' : print(parse('')),
    ]),
  ) as FigureCells),
  status: 'final',
};

/** A person's decision on a proposed row. */
export type RowState = 'open' | 'accepted' | 'rejected';

/** A proposed row, for a person to accept, correct or reject. */
export interface DraftRow {
  /** Its number, from 1. */
  readonly number: number;
  readonly cells: FigureCells;
  readonly state: RowState;
  /** True once a person has changed its cells. */
  readonly mended: boolean;
  /**
   * The wording of the article or table for the place, the indicator and the whole, where no id was
   * found.
   */
  readonly names: Readonly<Partial<Record<'place' | 'indicator' | 'of', string>>>;
  /** Offsets in the article's text. */
  readonly mark: { readonly start: number; readonly end: number } | undefined;
  /**
   * From 0 to 1, with the reasons for less than 1 as codes of the extraction; 1 for a table's cell.
   */
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** The cells as a figure; undefined if they are not a valid one. The ids need not exist. */
export function figureOfCells(cells: FigureCells): Omit<Figure, 'row'> | undefined {
  const figure = FIGURES.read(cells);
  const isFigure =
    cells.place !== '' &&
    cells.indicator !== '' &&
    figure.period !== undefined &&
    figure.measure === cells.measure &&
    figure.span === cells.span &&
    figure.status === cells.status &&
    (cells.value === '' || figure.value !== undefined);
  return isFigure ? figure : undefined;
}
