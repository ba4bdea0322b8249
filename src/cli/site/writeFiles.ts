import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file by its path below the folder it is written to. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What a manifest says of a file. */
export interface FileEntry {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes files below a folder and says what each came to. */
export async function writeFiles(folder: string, files: readonly NewFile[]): Promise<FileEntry[]> {
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return files.map(fileEntry);
}

export function fileEntry({ path, content }: NewFile): FileEntry {
  const bytes = Buffer.from(content);
  return {
    path,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** JSON as files hold it: two spaces, a line break at the end. */
export const jsonText = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;
