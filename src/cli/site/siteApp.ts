import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { type PageShell, readShell } from '../pageFile.ts';
import { leftovers } from './leftovers.ts';

/** The app of a site, built once for whatever datasets it shows. */
export interface SiteApp {
  /** The folder with the scripts and styles for the browser, and nothing of a dataset. */
  readonly folder: string;
  readonly prerender: Prerender;
  readonly shell: PageShell;
}

const ROOT = resolve(import.meta.dirname, '../../..');

/** Builds the app for the browser into a folder, and the same app as a function that writes pages. */
export async function buildApp(folder: string, base: string): Promise<SiteApp> {
  const common = { root: ROOT, base, logLevel: 'error', mode: 'production' } as const;
  await build({ ...common, build: { outDir: resolve(folder), emptyOutDir: false } });
  const prerender = await buildPrerender(common);
  await rm(join(folder, '.vite'), { recursive: true, force: true });
  return { folder, prerender, shell: await readShell(join(folder, 'index.html')) };
}

async function buildPrerender(common: Parameters<typeof build>[0]): Promise<Prerender> {
  // Its own folder, for two builds may run at once; inside node_modules, for what it imports.
  const servers = join(ROOT, 'node_modules/.cache/red-banner/server-');
  for (const folder of await leftovers(servers)) await rm(folder, { recursive: true, force: true });
  const server = `${servers}${process.pid}`;
  try {
    await build({
      ...common,
      build: {
        ssr: 'src/app/prerender.tsx',
        outDir: server,
        emptyOutDir: true,
        manifest: false,
        copyPublicDir: false,
      },
    });
    const { href } = pathToFileURL(join(server, 'prerender.js'));
    return (await import(`${href}?${Date.now()}`)) as Prerender;
  } finally {
    await rm(server, { recursive: true, force: true });
  }
}

/** The app as a function that writes pages. */
export type Prerender = typeof import('../../app/prerender.tsx');
