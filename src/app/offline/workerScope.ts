import type { Message } from './messages.ts';

/** The data that the build writes into the worker: its build and the files of it. */
export interface Release {
  /** The same value as in the pages' `<meta name="build">`. */
  readonly build: string;
  /** The files that open any page, as paths below the scope; kept on the first visit. */
  readonly frame: readonly string[];
  /** The other hashed files, which are kept once they are used. */
  readonly parts: readonly string[];
}

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface MessageEvents extends ExtendableEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Client {
  postMessage(message: Message, transfer: Transferable[]): void;
}

interface Events {
  readonly install: ExtendableEvent;
  readonly activate: ExtendableEvent;
  readonly fetch: FetchEvent;
  readonly message: MessageEvents;
}

/**
 * The part of a service worker's global scope that is used here: TypeScript's own types for it and
 * for the page exclude each other, and both are checked together here.
 */
export interface WorkerScope {
  readonly release: Release;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof Events>(name: K, listener: (event: Events[K]) => void): void;
}
