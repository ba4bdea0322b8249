import { join, resolve } from 'node:path';
import { buildSite } from './site/buildSite.ts';
import { replaceFolder } from './site/replaceFolder.ts';

/** `npm run build`: the public site of the repository's own datasets in `dist`. */
const ROOT = resolve(import.meta.dirname, '../..');

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
