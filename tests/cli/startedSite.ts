import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { USER_ENV } from './runProcess.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SITES = join(ROOT, 'node_modules/.cache/red-banner/start');
const ENCODINGS = ['identity', 'gzip', 'br'];

interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly body: Buffer;
}

function decoded(bytes: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(bytes);
  return encoding === 'gzip' ? gunzipSync(bytes) : bytes;
}

/** `npm start` as a process of its own, and the responses that a browser can get from it. */
export class StartedSite {
  /** Every path that was ever served or could be. */
  readonly #paths = new Set<string>(['/', '/nowhere/', '/..%2f..%2fapp/index.html']);

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly home: string,
  ) {}

  static async open(args: readonly string[]): Promise<StartedSite> {
    // Node itself instead of a wrapper: a signal reaches the process, and its id names its folder.
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'start', ...args],
      { cwd: ROOT, env: USER_ENV, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const url = await new Promise<string>((done, failed) => {
      let said = '';
      const hear = (bytes: Buffer) => {
        said += bytes;
        const [, found] = /(http:\S+)\s/.exec(said) ?? [];
        if (found) done(found);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', () => failed(new Error(said)));
    });
    const audience = args.includes('internal') ? 'internal' : 'public';
    return new StartedSite(child, url, join(SITES, `${audience}-${child.pid}`));
  }

  /** Adds paths that could be served, such as those of the dataset's own files. */
  alsoAsk(paths: readonly string[]): void {
    for (const path of paths) this.#paths.add(path);
  }

  async text(path: string): Promise<string> {
    return (await this.ask(path)).body.toString();
  }

  /** Requests a path unchanged, on a connection of its own; an encoded response is decoded. */
  ask(path: string, encoding = 'identity'): Promise<Answer> {
    const { hostname, port } = new URL(this.url);
    const headers = { 'accept-encoding': encoding };
    return new Promise((done, failed) => {
      const sent = request({ hostname, port, path, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = decoded(Buffer.concat(chunks), response.headers['content-encoding']);
          done({ status: response.statusCode ?? 0, headers: response.rawHeaders.join('\n'), body });
        });
      });
      sent.on('error', failed);
      sent.end();
    });
  }

  /** Requests a path repeatedly until `isSo` accepts the response. */
  async until(path: string, isSo: (text: string, status: number) => boolean): Promise<void> {
    for (;;) {
      const { body, status } = await this.ask(path);
      if (isSo(body.toString(), status)) return;
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  /** The bytes of every response, encoded or not, each once; archives are unpacked too. */
  async everyAnswer(): Promise<ReadonlyMap<string, Buffer>> {
    for (const path of await this.#pathsOnDisk()) this.#paths.add(path);
    const answers = new Map<string, Buffer>();
    const known = new Set<string>();
    const add = (name: string, bytes: Buffer) => {
      const hash = createHash('sha256').update(bytes).digest('hex');
      if (!known.has(hash)) answers.set(name, bytes);
      known.add(hash);
    };
    const left = this.#paths.values();
    const line = async () => {
      for (const path of left) await this.#addAnswers(path, add);
    };
    await Promise.all(Array.from({ length: 8 }, line));
    return answers;
  }

  async #addAnswers(path: string, add: (name: string, bytes: Buffer) => void): Promise<void> {
    for (const encoding of ENCODINGS) {
      const { status, headers, body } = await this.ask(path, encoding);
      add(`${path} ${encoding}`, body);
      add(`${path} ${encoding} head`, Buffer.from(headers));
      if (status !== 200 || !path.endsWith('.zip')) continue;
      for (const [name, content] of Object.entries(unzipSync(body))) {
        add(`${path}!${name}`, Buffer.from(content));
      }
    }
  }

  async #pathsOnDisk(): Promise<string[]> {
    // The app's own scripts contain no data and never change.
    const [site] = (await readdir(this.home)).filter((name) => name.startsWith('site-')).reverse();
    if (!site) return [];
    const entries = await readdir(join(this.home, site), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(join(this.home, site), join(entry.parentPath, entry.name)))
      .filter((file) => !file.startsWith('assets'))
      .map((file) => `/${file.split(sep).map(encodeURIComponent).join('/')}`)
      .flatMap((path) => [path, path.replace(/index\.html$/, '')]);
  }

  /** Ends the process as a terminal does, and waits for its end. */
  async close(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((done) => this.child.once('exit', done));
    this.child.kill('SIGTERM');
    await ended;
  }

  /** Kills the process. */
  async kill(): Promise<void> {
    const ended = new Promise((done) => this.child.once('exit', done));
    this.child.kill('SIGKILL');
    await ended;
  }
}
