import { resolve } from 'node:path';
import { serveFolder } from '../../src/cli/serveFolder.ts';

/** Serves the built site for all browser tests, unless SITE_URL names a running site. */
export default async function serveSite(): Promise<() => Promise<void>> {
  if (process.env.SITE_URL) return async () => undefined;
  const { url, close } = await serveFolder(resolve(import.meta.dirname, '../../dist'));
  process.env.SITE_URL = url;
  return close;
}
