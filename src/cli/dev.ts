import { realpath } from 'node:fs/promises';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { PROBLEMS_FILE } from '../board/problemsFile.ts';
import type { SiteDataset } from '../board/site.ts';
import type { Audience } from '../figures/dataset.ts';
import { folderStamp } from './folderStamp.ts';
import { type Admitted, admit, type GateOptions } from './gate.ts';
import { isLocalName } from './loopback.ts';
import { pathGlob } from './pathGlob.ts';
import { editionParts } from './site/editionParts.ts';
import { brokenEntry, editionEntry } from './site/siteDataset.ts';
import { siteHeaders } from './site/siteHeaders.ts';
import { jsonText } from './site/writeFiles.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILT_IN = ['data/pinghu', 'data/demo'].map((folder) => join(ROOT, folder));
/** The files of the app. The project folder may also contain raw datasets and built sites. */
const OF_THE_APP = ['index.html', 'src', 'node_modules'].map((path) => join(ROOT, path));
const HEADERS = siteHeaders('internal');
/** Values of Sec-Fetch-Site for the site's own pages, a typed address, and other programs. */
const OWN_SITES: ReadonlySet<string | string[] | undefined> = new Set([
  'same-origin',
  'none',
  undefined,
]);

interface Asked {
  /** Folders of datasets; the repository's own datasets if empty. */
  readonly folders: readonly string[];
  readonly audience: Audience;
  readonly 'allow-column': readonly string[];
}

/**
 * Opens the development server, which runs until the process ends. It serves the sources directly,
 * without prerendering, and only the data that the gate admits. It listens only on this machine and
 * answers no page of another origin.
 */
export async function dev({ folders, audience, 'allow-column': allowed }: Asked): Promise<number> {
  const isBuiltIn = folders.length === 0;
  const shown = isBuiltIn ? BUILT_IN : folders.map((folder) => resolve(folder));
  const edition = { audience, asOf: undefined, allowed, fictionalFirms: isBuiltIn };
  const real = await Promise.all(shown.map((folder) => realpath(folder)));
  const inside = [...shown, ...real].map((folder) => `${pathGlob(folder)}/**`);
  const server = await createServer({
    root: ROOT,
    server: {
      cors: false,
      host: 'localhost',
      headers: Object.fromEntries(HEADERS),
      fs: {
        allow: OF_THE_APP,
        // A dataset or a site may lie inside a folder of the app.
        deny: [
          ...['.env', '.env.*', '**/.git/**', '**/*.csv', '**/*.memory.jsonl'],
          ...['**/.cache/red-banner/**', ...inside],
        ],
      },
    },
    plugins: [datasets(shown, edition)],
  });
  await server.listen();
  server.printUrls();
  return 0;
}

/** Serves the list of datasets to pages, and the files of each below `/data`. */
function datasets(folders: readonly string[], edition: GateOptions): Plugin {
  const known = new Map<string, { readonly stamp: string; readonly admitted: Promise<Admitted> }>();

  /** Admits a folder through the gate, again only after a change of its files. */
  async function admittedOf(folder: string): Promise<Admitted> {
    const stamp = await folderStamp(folder);
    const last = known.get(folder);
    if (last?.stamp === stamp) return last.admitted;
    const admitted = admit(folder, edition);
    known.set(folder, { stamp, admitted });
    return admitted;
  }
  const admittedNow = () => Promise.all(folders.map(admittedOf));

  return {
    name: 'red-banner-datasets',
    async transformIndexHtml(html) {
      const entries = (await admittedNow()).map(entryOf);
      const site = { datasets: entries, audience: edition.audience };
      const json = JSON.stringify(site).replaceAll('<', '\\u003c');
      return html.replace(
        '<!--site-->',
        () => `<script type="application/json" id="site">${json}</script>`,
      );
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        for (const [name, value] of HEADERS) response.setHeader(name, value);
        const refused = refusal(request.headers);
        if (refused === undefined) return next();
        response.statusCode = refused;
        response.end();
      });
      middlewares.use('/data', (request, response, next) => {
        admittedNow()
          .then((admitted) => answer(admitted, request, response))
          .catch(next);
      });
    },
  };
}

/** The status of a request under another name of this machine or from a page of another origin. */
function refusal(headers: IncomingHttpHeaders): 421 | 403 | undefined {
  if (!isLocalName(headers.host)) return 421;
  return OWN_SITES.has(headers['sec-fetch-site']) ? undefined : 403;
}

const made = new WeakMap<Admitted, ReadonlyMap<string, string>>();

/** The files of a dataset by their path below its folder. */
function filesOf(admitted: Admitted): ReadonlyMap<string, string> {
  const files = made.get(admitted) ?? makeFiles(admitted);
  made.set(admitted, files);
  return files;
}

function makeFiles(admitted: Admitted): Map<string, string> {
  if (admitted.kind === 'problems') return new Map([[PROBLEMS_FILE, jsonText(admitted.problems)]]);
  const { dataset, files } = admitted.edition;
  const all = [...files, ...editionParts(dataset, files).files];
  return new Map(all.map(({ name, text }) => [name, text]));
}

function entryOf(admitted: Admitted): SiteDataset {
  if (admitted.kind === 'problems') return brokenEntry(admitted.id);
  const { dataset } = admitted.edition;
  const tables = admitted.edition.files.map(({ name }) => name);
  return editionEntry(dataset, tables, { releases: [], extras: [] });
}

/** A file below `/data`; never a file of the folder itself. */
function answer(
  admitted: readonly Admitted[],
  { url = '', method }: IncomingMessage,
  response: ServerResponse,
): void {
  const [, id = '', ...path] = url.replace(/\?.*/, '').split('/');
  const dataset = admitted.find((one) => encodeURIComponent(one.id) === id);
  const text = dataset && filesOf(dataset).get(path.join('/'));
  // Figures that are not public are left on no device.
  response.setHeader('cache-control', 'no-store');
  if (text === undefined) response.statusCode = 404;
  response.end(method === 'HEAD' ? undefined : text);
}
