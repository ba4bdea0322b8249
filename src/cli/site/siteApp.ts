import { cp } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type PageShell, readShell } from '../pageFile.ts';
import { keptApp } from './keptApp.ts';
import { SCRIPT_MAP } from './scriptMap.ts';

/** The app of a site, built once for any datasets. */
export interface SiteApp {
  /** The folder with the scripts and styles for the browser, without data. */
  readonly folder: string;
  readonly prerender: Prerender;
  readonly shell: PageShell;
  /** Changes with the program's code. */
  readonly program: string;
}

/**
 * Copies the app for the browser into a folder, and loads the same app as a function that writes
 * pages.
 */
export async function buildApp(folder: string, base: string): Promise<SiteApp> {
  const { client, server } = await keptApp(base);
  const notForSite = join(client, dirname(SCRIPT_MAP));
  await cp(client, folder, { recursive: true, filter: (path) => path !== notForSite });
  const { href } = pathToFileURL(join(server, 'prerender.js'));
  const prerender = (await import(href)) as Prerender;
  const shell = await readShell(client, base);
  return { folder, prerender, shell, program: basename(dirname(server)) };
}

/** The app as a function that writes pages. */
export type Prerender = typeof import('../../app/prerender.tsx');
