import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { readText } from '../extract/readText.ts';
import type { SourceText } from '../extract/verifyFigures.ts';
import type { SourceId } from '../figures/figure.ts';
import type { Problem } from '../figures/problem.ts';
import type { Source } from '../figures/tables.ts';

export interface SourceTexts {
  readonly texts: ReadonlyMap<SourceId, SourceText>;
  readonly problems: readonly Problem[];
}

/**
 * The texts of a folder by their sources. A file belongs to the source whose fingerprint in
 * sources.csv it matches, or else whose id is its name; one page may hold several sources.
 */
export async function sourceTexts(folder: string, sources: Iterable<Source>): Promise<SourceTexts> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async ({ name }) => {
        const bytes = await readFile(join(folder, name));
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        return { name, bytes, sha256 };
      }),
  );
  const texts = new Map<SourceId, SourceText>();
  const problems: Problem[] = [];
  const read = new Map<string, string | undefined>();
  for (const { id, sha256 } of sources) {
    const wanted = sha256.trim().toLowerCase();
    const file =
      files.find((one) => wanted !== '' && one.sha256 === wanted) ??
      files.find((one) => parse(one.name).name === id);
    if (!file) continue;
    if (!read.has(file.name)) {
      const { text, problems: found } = await readText(file.name, new Blob([file.bytes]));
      problems.push(...found);
      read.set(file.name, text);
    }
    const text = read.get(file.name);
    const changed = wanted !== '' && file.sha256 !== wanted;
    if (text !== undefined) texts.set(id, { text, changed });
  }
  return { texts, problems };
}
