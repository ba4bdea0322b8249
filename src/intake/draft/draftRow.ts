import type { Figure } from '../../figures/figure.ts';
import { FIGURES, type FigureColumn } from '../../tables/figures.ts';

/** A row of figures.csv as texts: what is proposed, mended and checked. */
export type FigureCells = Readonly<Record<FigureColumn, string>>;

/** A row of which nothing is known: each cell says what an empty one stands for. */
export const NO_CELLS: FigureCells = {
  ...(Object.fromEntries(
    FIGURES.codecs.map(({ schema, parse, print }) => [
      schema.name,
      schema.required ? '' : print(parse('')),
    ]),
  ) as FigureCells),
  status: 'final',
};

/** What a person has made of a proposed row. */
export type RowState = 'open' | 'accepted' | 'rejected';

/** A proposed row, for a person to accept, mend or reject. */
export interface DraftRow {
  /** Its number, from 1. */
  readonly number: number;
  readonly cells: FigureCells;
  readonly state: RowState;
  /** Whether a person has changed its cells. */
  readonly mended: boolean;
  /** What the article or table calls the place, the indicator and the whole, where no id was found. */
  readonly names: Readonly<Partial<Record<'place' | 'indicator' | 'of', string>>>;
  /** Offsets in the article's text. */
  readonly mark: { readonly start: number; readonly end: number } | undefined;
  /** 0 to 1, and why not 1, in the codes of the extraction; nothing is doubted of a table's cell. */
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** The cells as a figure; undefined where they do not make one. Its ids need not be known. */
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
