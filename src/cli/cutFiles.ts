import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../figures/problem.ts';
import { fixed, problem } from '../tables/report.ts';

/** Columns whose empty cell makes a row public: access, day of release, status. */
const LETS_OUT = /^\W*(access|released|status)\W*$/;

/** In bytes; longer than the header of any table. */
const HEAD = 4096;

/**
 * Reports tables that may be truncated within their last cell: the file ends after a comma without
 * a line break, and the resulting empty cell could make an internal row public.
 */
export async function cutRows(folder: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const name of await csvNames(folder)) {
    const { head, tail } = await endsOf(join(folder, name));
    const [header = ''] = head.split(/\r?\n/, 1);
    const last = header.split(',').at(-1) ?? '';
    if (!LETS_OUT.test(last) || !/,"?$/.test(tail)) continue;
    problems.push(
      problem(
        'error',
        'cut-row',
        { file: name, column: last.replace(/\W/g, '') },
        fixed('以换行结束的文件', 'a file that ends with a line break'),
        fixed(
          '文件可能没有写完；补全最后一行，并在末尾换行',
          'the file may be incomplete; complete the last row and end it with a line break',
        ),
      ),
    );
  }
  return problems;
}

/**
 * Says if a table of a folder ends without a line break, as a file does while it is being written.
 */
export async function endsMidLine(folder: string): Promise<boolean> {
  for (const name of await csvNames(folder)) {
    const { tail } = await endsOf(join(folder, name));
    if (tail !== '' && !tail.includes('\n')) return true;
  }
  return false;
}

async function csvNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.filter((name) => name.endsWith('.csv'));
}

/** The beginning of a file and its last two bytes; '' for both if it is no file to read. */
async function endsOf(path: string): Promise<{ head: string; tail: string }> {
  const isFile = await stat(path).then(
    (info) => info.isFile(),
    () => false,
  );
  const file = isFile ? await open(path).catch(() => undefined) : undefined;
  if (!file) return { head: '', tail: '' };
  try {
    const { size } = await file.stat();
    const read = async (length: number, position: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
      return buffer.subarray(0, bytesRead).toString('latin1');
    };
    return { head: await read(HEAD, 0), tail: await read(2, Math.max(0, size - 2)) };
  } finally {
    await file.close();
  }
}
