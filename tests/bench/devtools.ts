import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { BROWSER_FLAGS, browserPath } from '../browser/chromium.ts';

export type Params = Readonly<Record<string, unknown>>;

/** A message of the browser that nobody asked for. */
export interface BrowserEvent {
  readonly method: string;
  readonly params: Params;
  readonly sessionId: string | undefined;
}

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Params;
  readonly sessionId?: string;
  readonly result?: Params;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: Params) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A Chromium of its own, driven over a pipe. Playwright does not reach the network of a page's
 * workers, which a slow profile must slow down too.
 */
export class DevTools {
  readonly #browser: ChildProcess;
  readonly #pipe: Duplex;
  readonly #profile: string;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(event: BrowserEvent) => void>();
  #last = 0;
  #left = '';

  static async open(): Promise<DevTools> {
    return new DevTools(await mkdtemp(join(tmpdir(), 'red-banner-bench-browser-')));
  }

  private constructor(profile: string) {
    const args = [
      ...['--headless', ...BROWSER_FLAGS, '--remote-debugging-pipe'],
      ...[`--user-data-dir=${profile}`, 'about:blank'],
    ];
    this.#profile = profile;
    this.#browser = spawn(browserPath(), args, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.#pipe = this.#browser.stdio[3] as Duplex;
    const answers = this.#browser.stdio[4] as Duplex;
    answers.setEncoding('utf8').on('data', (text: string) => this.#hear(text));
  }

  #hear(text: string): void {
    const messages = (this.#left + text).split('\0');
    this.#left = messages.pop() ?? '';
    for (const message of messages) {
      const { id, method, params = {}, sessionId, result, error } = JSON.parse(message) as Reply;
      if (id === undefined) {
        for (const hear of this.#listeners) hear({ method: method ?? '', params, sessionId });
        continue;
      }
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result ?? {});
    }
  }

  /** Sends a command to the browser, or to one of its targets. */
  send(method: string, params: Params = {}, sessionId?: string): Promise<Params> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#pipe.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** Calls back on each event; returns a function that ends it. */
  listen(hear: (event: BrowserEvent) => void): () => void {
    this.#listeners.add(hear);
    return () => this.#listeners.delete(hear);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#browser.once('exit', resolve));
    await this.send('Browser.close').catch(() => undefined);
    await ended;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
