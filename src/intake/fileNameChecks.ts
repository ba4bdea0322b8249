import type { Problem } from '../figures/problem.ts';
import type { CellFault } from '../tables/cellChecks.ts';
import { problem, say } from '../tables/report.ts';
import type { TableSchema } from '../tables/schema.ts';
import { DESCRIPTION } from './readDescription.ts';
import type { TableRows } from './tableChecks.ts';

/** The limit of file systems in bytes, minus the longest ending that a site adds: `.csv.br`. */
const MOST_NAME_BYTES = 255 - '.csv.br'.length;

/**
 * Names that Windows reserves for devices, with any ending; and the index page of a folder, with
 * its compressed copies.
 */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$|^index\.html(\.br|\.gz)?$/i;

/** The fault of an id as a file or folder name, on any host; undefined if it has none. */
export function fileNameFault(id: string): CellFault | undefined {
  if (byteLength(id) > MOST_NAME_BYTES) return tooLong(byteLength(id));
  if (RESERVED.test(id)) return reserved();
  if (/[.\s]$/.test(id)) return endsInPoint();
  return undefined;
}

const byteLength = (text: string) => new TextEncoder().encode(text).length;

/**
 * An id in the form in which file systems compare names: macOS and Windows ignore case and
 * composition.
 */
export const foldedName = (id: string): string =>
  id.normalize('NFC').toUpperCase().normalize('NFC');

/**
 * The ids, including the dataset's own, that cannot be file names or that some file systems treat
 * as one name.
 */
export function fileNameProblems(
  dataset: string,
  tables: TableRows,
  schemas: readonly TableSchema[],
): Problem[] {
  const own = dataset === '' || /^-*$/.test(dataset) ? noName() : fileNameFault(dataset);
  const spot = { file: DESCRIPTION, value: dataset };
  return [
    ...(own ? [problem('error', own.code, spot, own.expected, inFolderName(own))] : []),
    ...schemas.filter(({ naming }) => naming).flatMap((schema) => tableProblems(schema, tables)),
  ];
}

function tableProblems({ name: table, key = [] }: TableSchema, tables: TableRows): Problem[] {
  const [column = ''] = key;
  const first = new Map<string, { readonly id: string; readonly line: number }>();
  return (tables[table] ?? []).flatMap(({ line, cells }) => {
    const id = cells[column] ?? '';
    if (id === '') return [];
    const before = first.get(foldedName(id));
    if (!before) first.set(foldedName(id), { id, line });
    const faults = [
      fileNameFault(id),
      before && before.id !== id ? collides(before.id, before.line) : undefined,
    ];
    const spot = { file: `${table}.csv`, line, column, value: id };
    return faults.flatMap((fault) =>
      fault ? [problem('error', fault.code, spot, fault.expected, fault.mend)] : [],
    );
  });
}

const ID_MEND = say('换一个代码，各表里一起改', 'choose another id, and change it in every table');

const tooLong = (bytes: number): CellFault => ({
  code: 'long-file-name',
  expected: say(
    `至多 ${MOST_NAME_BYTES} 个字节：约 ${Math.floor(MOST_NAME_BYTES / 3)} 个汉字，因为它要做文件名`,
    `at most ${MOST_NAME_BYTES} bytes, about ${Math.floor(MOST_NAME_BYTES / 3)} Chinese characters, because it becomes a file name`,
  ),
  mend: say(`现在是 ${bytes} 个字节；换一个短的代码`, `it has ${bytes}; choose a shorter id`),
});

const reserved = (): CellFault => ({
  code: 'reserved-file-name',
  expected: say(
    '可以做文件名的代码；index.html 和 con、nul、com1 等 Windows 的保留名不行',
    'an id that can be a file name: not index.html, and not a name that Windows reserves, such as con, nul or com1',
  ),
  mend: ID_MEND,
});

const endsInPoint = (): CellFault => ({
  code: 'reserved-file-name',
  expected: say(
    '不以点或空格结尾，因为它要做文件名，Windows 会去掉它们',
    'no dot or space at the end, because it becomes a file name and Windows removes them',
  ),
  mend: say('去掉末尾的点或空格，各表里一起改', 'remove it, in every table'),
});

const collides = (other: string, line: number): CellFault => ({
  code: 'colliding-id',
  expected: say(
    '不只在大小写或字符写法（Unicode 规范化）上不同的代码：有的系统把它们当同一个文件名',
    'ids that differ in more than case or Unicode normalisation: some systems treat them as the same file name',
  ),
  mend: say(
    `与第 ${line} 行的 ${other} 分不开；换一个代码，各表里一起改`,
    `the same as ${other} in line ${line} to such systems; choose another id, and change it in every table`,
  ),
});

const noName = (): CellFault => ({
  code: 'reserved-file-name',
  expected: say('含有字母、数字或汉字的文件夹名', 'a name of the folder with letters or digits'),
  mend: ID_MEND,
});

/** A dataset's id is its folder name, so the folder must be renamed. */
const inFolderName = ({ mend }: CellFault) =>
  mend === ID_MEND
    ? say('给数据集的文件夹换一个名字', 'rename the folder of the dataset')
    : say(`${mend.zh}（数据集的文件夹名）`, `${mend.en} (the name of the dataset’s folder)`);
