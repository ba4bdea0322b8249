import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createServer } from 'vite';
import { openFolder, servedFiles } from './datasetFolder.ts';

/** The developer's server: sources and data straight from their folders, nothing prerendered. */
const ROOT = resolve(import.meta.dirname, '../..');
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const folders = asked.length > 0 ? asked : ['data/pinghu', 'data/demo'].map((f) => join(ROOT, f));

const server = await createServer({
  root: ROOT,
  plugins: [
    {
      name: 'red-banner-datasets',
      async transformIndexHtml(html) {
        const datasets = (await Promise.all(folders.map(openFolder))).map(({ entry }) => entry);
        const site = JSON.stringify({ datasets, audience: 'internal' }).replaceAll('<', '\\u003c');
        return html.replace(
          '<!--site-->',
          () => `<script type="application/json" id="site">${site}</script>`,
        );
      },
      configureServer({ middlewares }) {
        middlewares.use('/data', async (request, response, next) => {
          const [, id = '', file = ''] = decodeURIComponent(
            (request.url ?? '').replace(/\?.*/, ''),
          ).split('/');
          for (const folder of folders) {
            const { entry } = await openFolder(folder);
            if (entry.id !== id || !servedFiles(entry).includes(file)) continue;
            response.setHeader('cache-control', 'no-cache');
            response.end(request.method === 'HEAD' ? '' : await readFile(join(folder, file)));
            return;
          }
          next();
        });
      },
    },
  ],
});
await server.listen();
server.printUrls();
