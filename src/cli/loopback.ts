import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';

/** Servers listening on one port, and the addresses that reach them. */
export interface Listening {
  readonly port: number;
  /** The first address is the one to open. */
  readonly urls: readonly [string, ...string[]];
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const LOOPBACK_6 = '::1';
const LOCAL_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;
/** The addresses of all interfaces of the machine. */
const ANY = ['0.0.0.0', '::'];
/** At most this many ports are tried; then no port counts as free on both loopback addresses. */
const MOST_PORTS_TRIED = 20;

/**
 * Says if a Host header is a local name of this machine. Any other name may be that of a foreign
 * page after DNS rebinding.
 */
export const isLocalName = (host: string | undefined): boolean => LOCAL_NAME.test(host ?? '');

/**
 * Listens on both loopback addresses, so that `localhost` reaches this server however it resolves;
 * with a `host`, only there. If `port` is taken, it uses any free port.
 *
 * @throws if the host is not an address of this machine
 */
export async function listen(
  answer: RequestListener,
  port: number,
  host: string | undefined,
): Promise<Listening> {
  if (host !== undefined) {
    const server = await listenAt(answer, port, host).catch((error: unknown) => {
      if (isTaken(error)) return listenAt(answer, 0, host);
      throw error;
    });
    const taken = portOf(server);
    return { port: taken, urls: urlsOf(host, taken), close: () => closeAll([server]) };
  }
  for (let tries = 0, wanted = port; tries < MOST_PORTS_TRIED; tries++, wanted = 0) {
    const servers = await listenOnLoopback(answer, wanted);
    const [first] = servers;
    if (!first) continue;
    const taken = portOf(first);
    return { port: taken, urls: [`http://localhost:${taken}/`], close: () => closeAll(servers) };
  }
  throw new Error('no free port');
}

/** Empty if the port is taken on one of the two addresses. */
async function listenOnLoopback(answer: RequestListener, port: number): Promise<Server[]> {
  const first = await listenAt(answer, port, LOOPBACK).catch((error: unknown) => {
    if (isTaken(error)) return undefined;
    throw error;
  });
  if (!first) return [];
  try {
    return [first, await listenAt(answer, portOf(first), LOOPBACK_6)];
  } catch (error) {
    // A machine without IPv6 resolves localhost to the other address.
    if (!isTaken(error)) return [first];
    await closeAll([first]);
    return [];
  }
}

function listenAt(answer: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(answer);
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen({ port, host }, () => {
      server.off('error', failed);
      done(server);
    });
  });
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((done) => {
          server.closeAllConnections();
          server.close(() => done());
        }),
    ),
  );
}

function urlsOf(host: string, port: number): [string, ...string[]] {
  const url = (name: string) => `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
  if (!ANY.includes(host)) return [url(host)];
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => url(address));
  return [url('localhost'), ...others];
}
