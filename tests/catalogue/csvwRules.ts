interface Column {
  readonly name: string;
  readonly titles: string;
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly required?: boolean;
}

interface Reference {
  readonly columnReference: readonly string[];
  readonly reference: { readonly resource: string; readonly columnReference: readonly string[] };
}

interface Table {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly Column[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly Reference[];
  };
}

type Row = Readonly<Record<string, string>>;

/**
 * Checks the rules of CSV on the Web that shapes cannot express, and the rows against the
 * description. No CSVW validator is available as a package, so the rules of the specification
 * (Model for Tabular Data, 6.6; Metadata Vocabulary, 5.5 and 5.6) are implemented here.
 */
export function csvwFaults(
  { tables }: { readonly tables: readonly Table[] },
  rowsOf: (url: string) => { readonly header: readonly string[]; readonly rows: readonly Row[] },
): string[] {
  return tables.flatMap((table) => {
    const { columns, primaryKey = [], foreignKeys = [] } = table.tableSchema;
    const { header, rows } = rowsOf(table.url);
    const say = (fault: string) => `${table.url}: ${fault}`;
    const names = columns.map(({ name }) => name);
    return [
      ...(new Set(names).size < names.length ? ['two columns of a name'] : []),
      ...(header.join() !== columns.map(({ titles }) => titles).join()
        ? ['other columns than the file']
        : []),
      ...columns.flatMap((column) => cellFaults(column, rows)),
      ...keyFaults(primaryKey, names, rows),
      ...foreignKeys.flatMap((key) => referenceFaults(key, table, rows, tables, rowsOf)),
    ].map(say);
  });
}

function cellFaults({ name, datatype, required }: Column, rows: readonly Row[]): string[] {
  const cells = rows.map((row) => row[name] ?? '');
  const faults = required && cells.includes('') ? [`${name} is empty`] : [];
  if (typeof datatype === 'string') return faults;
  const { base, format } = datatype;
  const fits = new RegExp(base === 'boolean' ? `^(${format})$` : format);
  const odd = cells.find((cell) => cell !== '' && !fits.test(cell));
  return odd === undefined ? faults : [...faults, `${name} has ${odd}`];
}

const keyOf = (row: Row, columns: readonly string[]) =>
  JSON.stringify(columns.map((name) => row[name]));

function keyFaults(
  key: readonly string[],
  names: readonly string[],
  rows: readonly Row[],
): string[] {
  if (key.length === 0) return [];
  if (key.some((name) => !names.includes(name))) return ['a key of no column'];
  const keys = new Set(rows.map((row) => keyOf(row, key)));
  return keys.size < rows.length ? ['a key twice'] : [];
}

/** A row must refer to exactly one other row, unless its cells are empty. */
function referenceFaults(
  { columnReference, reference }: Reference,
  { tableSchema }: Table,
  rows: readonly Row[],
  tables: readonly Table[],
  rowsOf: (url: string) => { readonly rows: readonly Row[] },
): string[] {
  const other = tables.find(({ url }) => url === reference.resource);
  if (!other) return [`a reference to no table: ${reference.resource}`];
  const has = (table: Pick<Table, 'tableSchema'>, name: string) =>
    table.tableSchema.columns.some((column) => column.name === name);
  if (
    columnReference.some((name) => !has({ tableSchema }, name)) ||
    reference.columnReference.some((name) => !has(other, name))
  ) {
    return ['a reference of no column'];
  }
  const found = new Map<string, number>();
  for (const row of rowsOf(reference.resource).rows) {
    const key = keyOf(row, reference.columnReference);
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  const odd = rows.find(
    (row) =>
      columnReference.every((name) => row[name] !== '') &&
      found.get(keyOf(row, columnReference)) !== 1,
  );
  return odd ? [`${keyOf(odd, columnReference)} refers to other than one row`] : [];
}
