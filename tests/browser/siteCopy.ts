import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveFolder } from '../../src/cli/serveFolder.ts';
import type { Audience } from '../../src/figures/dataset.ts';
import { changeFigures } from './changedData.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const PARTS = ['assets', 'data', 'index.html', '404.html', 'sw.js', 'zh/pinghu', 'en/pinghu'];

/** A copy of the built site with its own server, which a test can change, close and reopen. */
export class SiteCopy {
  #server: { url: string; close(): Promise<void> };

  private constructor(
    readonly folder: string,
    server: { url: string; close(): Promise<void> },
  ) {
    this.#server = server;
  }

  static async open(): Promise<SiteCopy> {
    const folder = await mkdtemp(join(tmpdir(), 'red-banner-site-'));
    for (const part of PARTS) await cp(join(DIST, part), join(folder, part), { recursive: true });
    return new SiteCopy(folder, await serveFolder(folder));
  }

  get url(): string {
    return this.#server.url;
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  async openAgain(audience: Audience = 'public'): Promise<void> {
    const port = Number(new URL(this.url).port);
    this.#server = await serveFolder(this.folder, { port, audience });
  }

  async remove(): Promise<void> {
    await this.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  async edit(file: string, change: (text: string) => string): Promise<void> {
    const path = join(this.folder, file);
    await writeFile(path, change(await readFile(path, 'utf8')));
  }

  /** Replaces the gross domestic product of the first quarter, which is printed as 35.1. */
  changeFigure(value: string): Promise<void> {
    return changeFigures(join(this.folder, 'data/pinghu'), (text) =>
      text.replace(/\d+\.\d,亿元/, `${value},亿元`),
    );
  }

  /**
   * Makes another release: changes the build in its pages and worker, and removes assets that match
   * `gone`.
   */
  async release(build: string, gone?: RegExp): Promise<void> {
    const [, old] =
      /"build":"([^"]+)"/.exec(await readFile(join(this.folder, 'sw.js'), 'utf8')) ?? [];
    if (!old) throw new Error('sw.js does not say of which build it is');
    const rename = (text: string) => text.replaceAll(old, build);
    for (const file of await readdir(this.folder, { recursive: true })) {
      if (file.endsWith('.html')) await this.edit(file, rename);
    }
    const assets = (await readdir(join(this.folder, 'assets'))).filter((name) => gone?.test(name));
    for (const name of assets) await rm(join(this.folder, 'assets', name));
    // Last, because a browser takes this file as the sign of a new release.
    await this.edit('sw.js', (text) =>
      assets.reduce((left, name) => left.replace(`"assets/${name}",`, ''), rename(text)),
    );
  }
}
