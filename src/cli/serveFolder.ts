import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { CONTENT_TYPES, isText } from './site/contentTypes.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A folder served over HTTP on this machine. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

interface Entry {
  readonly stamp: string;
  readonly etag: string;
  readonly bytes: Buffer;
  readonly encoded: Map<string, Buffer>;
}

/**
 * Serves a static site: pages by folder, compressed, with an ETag that changes with the file. Tries
 * `port` first and any free port after it. Unknown paths get 404.html with status 404. With a `host`
 * it answers there alone, else to whoever reaches this machine.
 */
export async function serveFolder(
  folder: string,
  { port = 0, host }: { readonly port?: number; readonly host?: string | undefined } = {},
): Promise<Served> {
  const root = resolve(folder);
  const kept = new Map<string, Entry>();
  const server = createServer((request, response) => {
    answer(root, kept, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(port).catch(() => listen(0));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };

  function listen(at: number): Promise<void> {
    return new Promise((done, failed) => {
      server.once('error', failed);
      server.listen({ port: at, host }, () => {
        server.off('error', failed);
        done();
      });
    });
  }
}

async function answer(
  root: string,
  kept: Map<string, Entry>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' });
    response.end();
    return;
  }
  const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
  const file = fileOf(root, pathname);
  const info = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file && info?.isDirectory() && !pathname.endsWith('/')) {
    response.writeHead(301, {
      location: `${pathname.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`,
    });
    response.end();
    return;
  }
  const page = file && info?.isDirectory() ? join(file, 'index.html') : file;
  const entry = page && (await entryOf(kept, page));
  if (entry) return send(request, response, 200, page, entry);
  const missing = join(root, '404.html');
  const notFound = await entryOf(kept, missing);
  if (notFound) return send(request, response, 404, missing, notFound);
  response.writeHead(404);
  response.end();
}

/** The file of a path, or undefined where the path leads out of the folder. */
function fileOf(root: string, pathname: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const file = resolve(root, `.${path.startsWith('/') ? path : `/${path}`}`);
  return file === root || file.startsWith(root + sep) ? file : undefined;
}

async function entryOf(kept: Map<string, Entry>, file: string): Promise<Entry | undefined> {
  const info = await stat(file).catch(() => undefined);
  if (!info?.isFile()) return undefined;
  const stamp = `${info.mtimeMs} ${info.size}`;
  const known = kept.get(file);
  if (known?.stamp === stamp) return known;
  const bytes = await readFile(file);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const entry: Entry = { stamp, etag, bytes, encoded: new Map() };
  kept.set(file, entry);
  return entry;
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
  entry: Entry,
): Promise<void> {
  const ending = extname(file).slice(1);
  const type = CONTENT_TYPES[ending] ?? 'application/octet-stream';
  const headers: Record<string, string | number> = {
    'content-type': isText(ending) ? `${type}; charset=utf-8` : type,
    // Names under assets/ change with their content.
    'cache-control': file.includes(`${sep}assets${sep}`)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    etag: entry.etag,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    // Public files: a chart embedded in a sandboxed frame asks for them without an origin.
    'access-control-allow-origin': '*',
  };
  if (status === 200 && request.headers['if-none-match'] === entry.etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const encoding = isText(ending) ? chosen(request.headers['accept-encoding'] ?? '') : undefined;
  const body = encoding ? await encode(entry, encoding) : entry.bytes;
  if (encoding) headers['content-encoding'] = encoding;
  headers['content-length'] = body.length;
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function chosen(accepted: string): 'br' | 'gzip' | undefined {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

async function encode(entry: Entry, encoding: 'br' | 'gzip'): Promise<Buffer> {
  const known = entry.encoded.get(encoding);
  if (known) return known;
  const body =
    encoding === 'br'
      ? await brotli(entry.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      : await zip(entry.bytes);
  entry.encoded.set(encoding, body);
  return body;
}
