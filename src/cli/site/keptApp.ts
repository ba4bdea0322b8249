import { access, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { inputsHash, ROOT } from './inputsHash.ts';
import { leftovers } from './leftovers.ts';

// Inside node_modules, so that the server build can import its modules.
const KEPT = join(ROOT, 'node_modules/.cache/red-banner');
const NAME = 'app-';
const MAKING = join(KEPT, 'making-');

/** The files and folders that the app is built from. */
const INPUTS = [
  ...['package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json', 'index.html'],
  ...['public', 'src'],
];

/** In ms. A kept build is removed if unused for this long and not among the most recent. */
const DAY = 24 * 3600 * 1000;
const MOST_KEPT = 4;

/** A build of the app: `client` for the browser, `server` with the function that writes pages. */
export interface KeptApp {
  readonly client: string;
  readonly server: string;
}

/** The last build of this process, which the next one waits for. */
let last: Promise<unknown> = Promise.resolve();

// A build sets NODE_ENV to production if it is not set.
const nameOf = async (base: string) =>
  `${NAME}${await inputsHash(INPUTS, [base, process.env.NODE_ENV ?? 'production'])}`;

/**
 * The app built for a base path. A build is reused while its input files are unchanged, because
 * each publish and each test of one needs it.
 */
export async function keptApp(base: string): Promise<KeptApp> {
  const name = await nameOf(base);
  const folder = join(KEPT, name);
  const made = last.then(() => make(name, base));
  last = made.catch(() => undefined);
  // A file was saved during the build, which may hold its old or its new text.
  if (!(await made)) return keptApp(base);
  const now = new Date();
  await utimes(folder, now, now).catch(() => undefined);
  await removeUnused(name);
  return { client: join(folder, 'client'), server: join(folder, 'server') };
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Builds the app, unless it is kept. False if its inputs changed during the build. */
async function make(name: string, base: string): Promise<boolean> {
  const folder = join(KEPT, name);
  if (await exists(folder)) return true;
  for (const left of await leftovers(MAKING)) await rm(left, { recursive: true, force: true });
  // A folder for this process, because another may build at the same time.
  const work = `${MAKING}${process.pid}`;
  await mkdir(work, { recursive: true });
  const common = { root: ROOT, base, logLevel: 'error', mode: 'production' } as const;
  try {
    await build({ ...common, build: { outDir: join(work, 'client') } });
    await build({
      ...common,
      build: {
        ssr: 'src/app/prerender.tsx',
        outDir: join(work, 'server'),
        copyPublicDir: false,
      },
    });
    if ((await nameOf(base)) !== name) return false;
    await rename(work, folder).catch(async (error) => {
      // Another process finished first, with the same bytes.
      if (!(await exists(folder))) throw error;
    });
    return true;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function removeUnused(name: string): Promise<void> {
  const names = (await readdir(KEPT)).filter((one) => one.startsWith(NAME) && one !== name);
  const used = await Promise.all(
    names.map(async (one) => {
      const info = await stat(join(KEPT, one)).catch(() => undefined);
      return { one, at: info?.mtimeMs ?? 0 };
    }),
  );
  const older = used.sort((a, b) => b.at - a.at).slice(MOST_KEPT - 1);
  for (const { one, at } of older) {
    if (Date.now() - at > DAY) await rm(join(KEPT, one), { recursive: true, force: true });
  }
}
