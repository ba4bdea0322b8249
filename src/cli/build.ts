import { join, resolve } from 'node:path';
import { problemReport } from './problemReport.ts';
import { BrokenDataset } from './site/brokenDataset.ts';
import { buildSite } from './site/buildSite.ts';
import { replaceFolder } from './site/replaceFolder.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Writes the public site of the repository's own datasets into `dist`.
 *
 * @returns the exit code: 0, or 1 if the data have errors
 */
export async function build(): Promise<number> {
  try {
    const { pages } = await replaceFolder(join(ROOT, 'dist'), (out) =>
      buildSite({
        datasets: ['data/pinghu', 'data/demo'].map((folder) => join(ROOT, folder)),
        out,
        root: { base: process.env.RED_BANNER_BASE ?? '/', origin: undefined },
        audience: 'public',
        asOf: undefined,
        fictionalFirms: true,
      }),
    );
    process.stdout.write(`dist: ${pages} pages\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BrokenDataset)) throw error;
    process.stderr.write(`${error.folder}\n${problemReport(error.problems, 'zh')}\n`);
    return 1;
  }
}
