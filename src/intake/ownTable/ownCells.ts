import type { Problem } from '../../figures/problem.ts';
/** The requested cells of a file, and a callback for the progress from 0 to 1. */
export interface CellsWanted {
  readonly sheet?: string | undefined;
  readonly onProgress?: ((ratio: number) => void) | undefined;
}

/** The non-empty sheets of a workbook, and the one whose cells were read. */
export interface Sheets {
  readonly names: readonly string[];
  readonly shown: string;
}

/** The cells as text, row by row as in a spreadsheet; or the problems that prevent reading them. */
export type OwnCells =
  | {
      readonly cells: string[][];
      readonly warnings: readonly Problem[];
      /** Only for a workbook. */
      readonly sheets?: Sheets;
    }
  | { readonly problems: Problem[] };
