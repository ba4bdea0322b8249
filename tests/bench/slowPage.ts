import type { BrowserEvent, DevTools } from './devtools.ts';

/** A slow phone: its processor, and its network with the time of each request. */
const CPU = 4;
const NETWORK = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
const SCREEN = { width: 412, height: 823, deviceScaleFactor: 1, mobile: false };

/** In ms; a page that is still not there has failed. */
const PATIENCE = 60_000;

/** Conditions by name: JavaScript that is true in the page once the condition is met. */
export type Conditions = Readonly<Record<string, string>>;

/**
 * A page in a new context with an empty cache, on a slow processor and a slow network, which its
 * workers share.
 */
export class SlowPage {
  readonly #tools: DevTools;
  readonly #session: string;
  readonly #context: string;
  readonly #own: Set<string>;
  readonly #reached = new Map<string, number>();
  #wake = () => {};
  #started = 0;
  readonly #unlisten: () => void;

  static async open(tools: DevTools, conditions: Conditions): Promise<SlowPage> {
    const { browserContextId } = await tools.send('Target.createBrowserContext', {
      disposeOnDetach: true,
    });
    const { targetId } = await tools.send('Target.createTarget', {
      url: 'about:blank',
      browserContextId,
    });
    const { sessionId } = await tools.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new SlowPage(tools, String(sessionId), String(browserContextId));
    await page.#prepare(conditions);
    return page;
  }

  private constructor(tools: DevTools, session: string, context: string) {
    this.#tools = tools;
    this.#session = session;
    this.#context = context;
    this.#own = new Set([session]);
    this.#unlisten = tools.listen((event) => this.#hear(event));
  }

  #send(method: string, params = {}, session = this.#session) {
    return this.#tools.send(method, params, session);
  }

  async #prepare(conditions: Conditions): Promise<void> {
    await this.#send('Page.enable');
    await this.#send('Runtime.enable');
    await this.#send('Runtime.addBinding', { name: 'reached' });
    await this.#send('Page.addScriptToEvaluateOnNewDocument', { source: watcher(conditions) });
    await this.#slow(this.#session);
    await this.#send('Emulation.setDeviceMetricsOverride', SCREEN);
    await this.#send('Emulation.setCPUThrottlingRate', { rate: CPU });
  }

  async #slow(session: string): Promise<void> {
    await this.#send('Network.enable', {}, session);
    await this.#send('Network.emulateNetworkConditions', NETWORK, session);
    const attach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
    await this.#send('Target.setAutoAttach', attach, session);
  }

  #hear({ method, params, sessionId }: BrowserEvent): void {
    if (!sessionId || !this.#own.has(sessionId)) return;
    if (method === 'Target.attachedToTarget') {
      const child = String(params.sessionId);
      this.#own.add(child);
      void this.#slow(child)
        .catch(() => undefined)
        .then(() => this.#send('Runtime.runIfWaitingForDebugger', {}, child))
        .catch(() => undefined);
    } else if (method === 'Runtime.bindingCalled') {
      const [name, at] = JSON.parse(String(params.payload)) as [string, number];
      if (!this.#reached.has(name)) this.#reached.set(name, at);
      this.#wake();
    }
  }

  async goto(url: string): Promise<void> {
    this.#reached.clear();
    this.#started = Date.now();
    await this.#send('Page.navigate', { url });
  }

  /** Waits for a condition; the time from the navigation to the frame that shows it, in ms. */
  async until(name: string): Promise<number> {
    const late = setTimeout(() => this.#wake(), PATIENCE);
    try {
      for (;;) {
        const at = this.#reached.get(name);
        if (at !== undefined) return at - this.#started;
        if (Date.now() - this.#started > PATIENCE) throw new Error(`the page never ${name}`);
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    } finally {
      clearTimeout(late);
    }
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.#send('Runtime.evaluate', { expression, returnByValue: true });
    return (result as { readonly value?: unknown }).value;
  }

  /**
   * Presses the first element of a selector. The event is made in the page, because the browser
   * holds back the first input of a new page for a time that would be counted.
   */
  async press(selector: string): Promise<void> {
    const pressed = await this.evaluate(`(() => {
      const element = document.querySelector(${JSON.stringify(selector)});
      element?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      element?.click();
      return element !== null;
    })()`);
    if (!pressed) throw new Error(`nothing to press at ${selector}`);
  }

  async close(): Promise<void> {
    this.#unlisten();
    await this.#tools.send('Target.disposeBrowserContext', { browserContextId: this.#context });
  }
}

/** The script that reports each condition with the time of the frame after which it holds. */
function watcher(conditions: Conditions): string {
  const tests = Object.entries(conditions).map(
    ([name, test]) => `[${JSON.stringify(name)}, () => ${test}]`,
  );
  return `{
    let left = [${tests.join(', ')}];
    const look = () => {
      left = left.filter(([name, holds]) => {
        let met = false;
        try { met = Boolean(holds()); } catch {}
        if (met) setTimeout(() => reached(JSON.stringify([name, performance.timeOrigin + performance.now()])));
        return !met;
      });
      if (left.length > 0) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }`;
}
