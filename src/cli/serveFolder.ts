import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Audience } from '../figures/dataset.ts';
import { isLocalName, listen } from './loopback.ts';
import { CONTENT_TYPES, isText } from './site/contentTypes.ts';
import { siteHeaders } from './site/siteHeaders.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A folder served over HTTP. */
export interface Served {
  /** The address to open. */
  readonly url: string;
  /** All addresses, `url` first. */
  readonly urls: readonly string[];
  /** Switches to another folder from the next request on. */
  show(folder: string): void;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly port?: number;
  /** A name or address of this machine for access by others; loopback by default. */
  readonly host?: string | undefined;
  readonly audience?: Audience;
  /** Each response waits for it, so that it comes from the current folder. */
  readonly ready?: () => Promise<void>;
}

interface Entry {
  readonly stamp: string;
  readonly etag: string;
  readonly bytes: Buffer;
  readonly encoded: Map<string, Buffer>;
}

/** The folder served now, and its cached files. */
interface Shown {
  readonly root: string;
  readonly kept: Map<string, Entry>;
}

/**
 * Serves a static site: pages by folder, compressed, with an ETag that changes with the file. It
 * uses `port`, or a free port if that is taken. Unknown paths get 404.html with status 404. On
 * loopback it answers only to loopback names.
 *
 * @throws if others could reach an internal site
 */
export async function serveFolder(
  folder: string,
  { port = 0, host, audience = 'public', ready = READY }: ServeOptions = {},
): Promise<Served> {
  if (audience === 'internal' && host !== undefined) {
    throw new Error('an internal site is served on loopback alone');
  }
  const open = (path: string): Shown => ({ root: resolve(path), kept: new Map() });
  let shown = open(folder);
  const headers = siteHeaders(audience);
  const isLoopback = host === undefined || isLocalName(host);
  const { urls, close } = await listen(
    (request, response) => {
      for (const [name, value] of headers) response.setHeader(name, value);
      if (isLoopback && !isLocalName(request.headers.host)) return misdirected(response);
      const fresh = audience === 'internal' ? NO_STORE : 'no-cache';
      ready()
        .then(() => answer({ ...shown, fresh }, request, response))
        .catch(() => {
          if (!response.headersSent) response.writeHead(500);
          response.end();
        });
    },
    port,
    host,
  );
  return {
    url: urls[0],
    urls,
    show: (path) => {
      shown = open(path);
    },
    close,
  };
}

const READY = () => Promise.resolve();

/**
 * The response to a request under another name: a page may have pointed its own name at this
 * server.
 */
function misdirected(response: ServerResponse): void {
  response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('这里只应答 localhost · This server answers to localhost alone.\n');
}

interface Answering extends Shown {
  /** The Cache-Control value of a file whose name does not change with its content. */
  readonly fresh: string;
}

async function answer(
  from: Answering,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' });
    response.end();
    return;
  }
  const { root, kept } = from;
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
  if (entry) return send(request, response, { status: 200, file: page, entry, from });
  const missing = join(root, '404.html');
  const notFound = await entryOf(kept, missing);
  if (notFound)
    return send(request, response, { status: 404, file: missing, entry: notFound, from });
  response.writeHead(404);
  response.end();
}

/** The file of a path; undefined if the path leads out of the folder. */
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

interface Answer {
  readonly status: number;
  readonly file: string;
  readonly entry: Entry;
  readonly from: Answering;
}

const NO_STORE = 'no-store';

/**
 * True if the name of a file changes with its content: below assets/, and a part of a dataset, of
 * which an internal edition leaves no copy.
 */
function isForever(file: string, { root, fresh }: Answering): boolean {
  const [top, , folder] = relative(root, file).split(sep);
  return top === 'assets' || (top === 'data' && folder === 'parts' && fresh !== NO_STORE);
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, file, entry, from }: Answer,
): Promise<void> {
  const ending = extname(file).slice(1);
  const type = CONTENT_TYPES[ending] ?? 'application/octet-stream';
  const headers: Record<string, string | number> = {
    'content-type': isText(ending) ? `${type}; charset=utf-8` : type,
    'cache-control': isForever(file, from) ? 'public, max-age=31536000, immutable' : from.fresh,
    etag: entry.etag,
    vary: 'accept-encoding',
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
