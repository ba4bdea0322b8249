import type { Problem } from '../../figures/problem.ts';
/** Which cells of a file are wanted, and who wants to know how far they are read, 0 to 1. */
export interface CellsWanted {
  readonly sheet?: string | undefined;
  readonly onProgress?: ((ratio: number) => void) | undefined;
}

/** The sheets of a workbook that hold anything, and the one whose cells were read. */
export interface Sheets {
  readonly names: readonly string[];
  readonly shown: string;
}

/** Its cells as text, row by row as a spreadsheet counts them; or why there are none. */
export type OwnCells =
  | {
      readonly cells: string[][];
      readonly warnings: readonly Problem[];
      /** Of a workbook. */
      readonly sheets?: Sheets;
    }
  | { readonly problems: Problem[] };
