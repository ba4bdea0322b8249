import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { PROBLEMS_FILE } from '../board/problemsFile.ts';
import type { SiteDataset } from '../board/site.ts';
import { folderStamp } from './folderStamp.ts';
import { type Admitted, admit, type GateOptions } from './gate.ts';
import { isLocalName } from './loopback.ts';
import { brokenEntry, editionEntry } from './site/siteDataset.ts';
import { siteHeaders } from './site/siteHeaders.ts';
import { jsonText } from './site/writeFiles.ts';

/**
 * The developer's server: the sources as they stand, nothing prerendered, and of the data what the
 * gate lets through. It is for this machine alone and answers no page of another origin.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const { positionals, values } = parseArgs({
  options: {
    audience: { type: 'string', default: 'public' },
    'allow-column': { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});
const audience = values.audience === 'internal' ? 'internal' : 'public';
const isBuiltIn = positionals.length === 0;
const folders = isBuiltIn
  ? ['data/pinghu', 'data/demo'].map((folder) => join(ROOT, folder))
  : positionals.map((folder) => resolve(folder));
const edition: GateOptions = {
  audience,
  asOf: undefined,
  allowed: values['allow-column'],
  fictionalFirms: isBuiltIn,
};

/** All that a folder of a dataset holds. */
const inside = folders.map((folder) => `${folder}/**`);

const known = new Map<string, { readonly stamp: string; readonly admitted: Promise<Admitted> }>();

/** A folder through the gate, again only when a file of it changed. */
async function admittedOf(folder: string): Promise<Admitted> {
  const stamp = await folderStamp(folder);
  const last = known.get(folder);
  if (last?.stamp === stamp) return last.admitted;
  const admitted = admit(folder, edition);
  known.set(folder, { stamp, admitted });
  return admitted;
}

function filesOf(admitted: Admitted): ReadonlyMap<string, string> {
  return admitted.kind === 'problems'
    ? new Map([[PROBLEMS_FILE, jsonText(admitted.problems)]])
    : new Map(admitted.edition.files.map(({ name, text }) => [name, text]));
}

function entryOf(admitted: Admitted): SiteDataset {
  if (admitted.kind === 'problems') return brokenEntry(admitted.id);
  const { dataset } = admitted.edition;
  return editionEntry(dataset, [...filesOf(admitted).keys()], { releases: [], extras: [] });
}

/** A file below `/data`; never one of a folder itself. */
async function answer(
  { url = '', method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, id = '', file = ''] = url.replace(/\?.*/, '').split('/');
  const admitted = await Promise.all(folders.map(admittedOf));
  const dataset = admitted.find((one) => encodeURIComponent(one.id) === id);
  const text = dataset && filesOf(dataset).get(file);
  response.setHeader('cache-control', 'no-cache');
  if (text === undefined) response.statusCode = 404;
  response.end(method === 'HEAD' ? undefined : text);
}

const server = await createServer({
  root: ROOT,
  server: {
    cors: false,
    host: 'localhost',
    headers: Object.fromEntries(siteHeaders('internal')),
    // Beside the sources stand datasets as they are, and sites that are served to others.
    fs: {
      deny: ['.env', '.env.*', '**/.git/**', '**/*.csv', '**/.cache/red-banner/**', ...inside],
    },
  },
  plugins: [
    {
      name: 'red-banner-datasets',
      async transformIndexHtml(html) {
        const datasets = (await Promise.all(folders.map(admittedOf))).map(entryOf);
        const site = JSON.stringify({ datasets, audience }).replaceAll('<', '\\u003c');
        return html.replace(
          '<!--site-->',
          () => `<script type="application/json" id="site">${site}</script>`,
        );
      },
      configureServer({ middlewares }) {
        middlewares.use((request, response, next) => {
          if (isLocalName(request.headers.host)) return next();
          response.statusCode = 421;
          response.end();
        });
        middlewares.use('/data', (request, response, next) => {
          answer(request, response).catch(next);
        });
      },
    },
  ],
});
await server.listen();
server.printUrls();
