/** What a cell holds; `id` and `list` are texts with a form of their own. */
export type CellType =
  | 'text'
  | 'id'
  | 'list'
  | 'decimal'
  | 'integer'
  | 'date'
  | 'period'
  | 'year'
  | 'flag';

/** What the contract says of a column; all that checks and descriptions need. */
export interface ColumnSchema {
  readonly name: string;
  readonly type: CellType;
  /** The column must stand in the header and no cell of it may be empty. */
  readonly required?: true;
  /** The only values allowed; of a list, those of its parts. */
  readonly values?: readonly string[];
  /** Words that the contract knows; others are allowed where the dataset's description names them. */
  readonly open?: readonly string[];
  /** The unit of its numbers, where the contract fixes one. */
  readonly unit?: string;
  /** The table whose ids the cell must name. */
  readonly refersTo?: string;
  /** Hardly any two cells are alike, so that a table kept by columns stores each cell whole. */
  readonly free?: true;
}

/** What the contract says of a table. */
export interface TableSchema {
  readonly name: string;
  /** In the order of the file. */
  readonly columns: readonly ColumnSchema[];
  /** Columns that together name a row, where the table has such a key. */
  readonly key?: readonly string[];
  /** Its ids become names of files and parts of addresses. */
  readonly naming?: true;
  /** A dataset without this table is incomplete. */
  readonly required: boolean;
}
