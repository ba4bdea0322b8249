import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Ended } from './runInProcess.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

/** The environment of a user; the environment of a test would not build for production. */
export const USER_ENV: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: undefined };

/**
 * Runs a command line as a process of its own, as a user does, with additional environment
 * variables.
 */
export function runProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const options = { cwd: ROOT, maxBuffer: 1 << 27, env: { ...USER_ENV, ...env } };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [TSX, 'src/cli/main.ts', ...args],
      options,
      (failure, out, error) => {
        const code = failure ? failure.code : 0;
        done({ code: typeof code === 'number' ? code : -1, out, error });
      },
    );
  });
}
