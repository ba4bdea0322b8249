import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file by its path below the target folder. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The entry of a file in a manifest. */
export interface FileEntry {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes files below a folder and returns their manifest entries. */
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

/** JSON for a file: two-space indentation, a final line break. */
export const jsonText = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;
