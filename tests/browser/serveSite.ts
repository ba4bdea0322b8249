import { resolve } from 'node:path';
import { serveFolder } from '../../src/cli/serveFolder.ts';

/** Serves the built site for all browser tests; its address stands in SITE_URL. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const { url, close } = await serveFolder(resolve(import.meta.dirname, '../../dist'));
  process.env.SITE_URL = url;
  return close;
}
