/** The messages between a page and the service worker. */
export type Message =
  /** Either side asks the other for its build; the answer comes through the port. */
  | { readonly kind: 'which-build' }
  /** A page lists the addresses it fetched before the worker existed. */
  | { readonly kind: 'visit'; readonly urls: readonly string[] }
  /** The reader accepts the waiting release. */
  | { readonly kind: 'take-over' };

/** Parses a message of this site; undefined for other messages, such as those of extensions. */
export function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  switch (data.kind) {
    case 'which-build':
    case 'take-over':
      return { kind: data.kind };
    case 'visit': {
      const urls: readonly unknown[] = 'urls' in data && Array.isArray(data.urls) ? data.urls : [];
      return { kind: 'visit', urls: urls.filter((url) => typeof url === 'string') };
    }
    default:
      return undefined;
  }
}

/** Maximum time to wait for a sleeping page, in milliseconds. */
const PATIENCE = 2000;

interface Listener {
  postMessage(message: Message, transfer: Transferable[]): void;
}

/** Asks a page or worker for its build; undefined if it does not answer. */
export function askBuild(listener: Listener): Promise<string | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const done = (build?: string) => {
      clearTimeout(timer);
      port1.close();
      resolve(build);
    };
    const timer = setTimeout(done, PATIENCE);
    port1.onmessage = ({ data }: MessageEvent<unknown>) =>
      done(typeof data === 'string' ? data : undefined);
    listener.postMessage({ kind: 'which-build' }, [port2]);
  });
}
