import { strToU8, zipSync } from 'fflate';

// A zip stores local time without a zone; a date built from its parts gives the same bytes
// everywhere.
const NO_TIME = new Date(1980, 0, 1);

/** A zip of files by path; the same files make the same bytes. */
export function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { mtime: NO_TIME, level: 9 }));
}
