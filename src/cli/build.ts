import { join, resolve } from 'node:path';
import { problemReport } from './problemReport.ts';
import { BrokenDataset } from './site/brokenDataset.ts';
import { buildSite } from './site/buildSite.ts';
import { replaceFolder } from './site/replaceFolder.ts';

/** `npm run build`: the public site of the repository's own datasets in `dist`. */
const ROOT = resolve(import.meta.dirname, '../..');

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
  console.log(`dist: ${pages} pages`);
} catch (error) {
  if (!(error instanceof BrokenDataset)) throw error;
  console.error(`${error.folder}\n${problemReport(error.problems, 'zh')}`);
  process.exitCode = 1;
}
