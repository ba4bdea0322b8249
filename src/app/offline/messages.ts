/** What a page and the service worker say to each other. */
export type Message =
  /** Either asks the other for its build; the answer comes by the port. */
  | { readonly kind: 'which-build' }
  /** A page names what it has fetched before the worker was there. */
  | { readonly kind: 'visit'; readonly urls: readonly string[] }
  /** The reader wants the release that waits. */
  | { readonly kind: 'take-over' };

/** A message of this site, or undefined for what an extension may send. */
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

/** How long a page that sleeps is waited for, in milliseconds. */
const PATIENCE = 2000;

interface Listener {
  postMessage(message: Message, transfer: Transferable[]): void;
}

/** The build that a page or a worker is of; undefined when it does not say. */
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
