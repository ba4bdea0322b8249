import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const NOTE = resolve(import.meta.dirname, '../../node_modules/.cache/red-banner/chromium');

/** The path of the Chromium that `prepare.mjs --browser` found. */
export function browserPath(): string {
  return process.env.CHROME_PATH || readFileSync(NOTE, 'utf8').trim();
}

/** Flags for a headless browser that can run as root and contacts no other host. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
