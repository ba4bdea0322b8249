import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { CONTENT_TYPES, isText } from '../../src/cli/site/contentTypes.ts';

/** A request that reached the server. */
interface Asked {
  readonly path: string;
  readonly status: number;
  /** Bytes of the body as sent. */
  readonly bytes: number;
}

/** A host of static files that counts what is asked of it. */
export interface CountedServer {
  readonly url: string;
  /** The requests since the last call. */
  take(): readonly Asked[];
  close(): Promise<void>;
}

/**
 * Serves a folder as a good host does: the best compression, made before the first request is
 * timed, tags for revalidation, and files with a hash in their name for ever.
 */
export async function serveCounted(folder: string): Promise<CountedServer> {
  let asked: Asked[] = [];
  const kept = new Map<string, Promise<Sent | undefined>>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const known = kept.get(path) ?? read(folder, path);
    kept.set(path, known);
    const sent = await known;
    const isSame = sent && request.headers['if-none-match'] === sent.headers.etag;
    const status = isSame ? 304 : sent ? 200 : 404;
    const body = status === 200 && request.method === 'GET' ? sent?.body : undefined;
    asked.push({ path, status, bytes: body?.length ?? 0 });
    response.writeHead(status, {
      ...sent?.headers,
      ...(body && { 'content-length': body.length, 'content-encoding': sent?.encoding }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    take: () => {
      const all = asked;
      asked = [];
      return all;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Sent {
  readonly body: Buffer;
  readonly encoding: 'br' | 'identity';
  readonly headers: Readonly<Record<string, string>>;
}

async function read(folder: string, path: string): Promise<Sent | undefined> {
  const at = join(folder, path);
  const isFolder = await stat(at).then(
    (info) => info.isDirectory(),
    () => false,
  );
  const file = isFolder ? join(at, 'index.html') : at;
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  const ending = extname(file).slice(1);
  const text = isText(ending);
  return {
    body: text ? brotliCompressSync(bytes) : bytes,
    encoding: text ? 'br' : 'identity',
    headers: {
      'content-type': `${CONTENT_TYPES[ending] ?? 'application/octet-stream'}${text ? '; charset=utf-8' : ''}`,
      'cache-control': /-[\w-]{8}\.\w+$/.test(file)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`,
    },
  };
}
