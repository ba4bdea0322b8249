/** The type of a cell; `id` and `list` are texts of a certain form. */
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

/** The contract of a column, as checks and descriptions need it. */
export interface ColumnSchema {
  readonly name: string;
  readonly type: CellType;
  /** The header must have the column, and every row a value in it. */
  readonly required?: true;
  /** The only allowed values; for a list, of its parts. */
  readonly values?: readonly string[];
  /** Known words; others are allowed if the dataset's description names them. */
  readonly open?: readonly string[];
  /** The unit of its numbers, if the contract fixes one. */
  readonly unit?: string;
  /** The table whose ids the cell must name. */
  readonly refersTo?: string;
  /** The language of its texts in every dataset; `_zh` and `_en` at the end of a name say it too. */
  readonly lang?: 'zh';
  /** Cells seldom repeat, so a column store keeps each cell whole. */
  readonly free?: true;
}

/** The contract of a table. */
export interface TableSchema {
  readonly name: string;
  /** In the order of the file. */
  readonly columns: readonly ColumnSchema[];
  /** Columns that together identify a row, if the table has such a key. */
  readonly key?: readonly string[];
  /** Its ids become file names and parts of addresses. */
  readonly naming?: true;
  /** A dataset without this table is incomplete. */
  readonly required: boolean;
}
