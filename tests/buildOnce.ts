import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../src/cli/site/inputsHash.ts';
import { madeOnce } from './madeOnce.ts';

/**
 * Builds the site for the browser tests if its inputs changed. Exits with the exit code of the
 * build.
 */
process.exitCode = await madeOnce(
  'dist',
  join(ROOT, 'dist'),
  [process.env.RED_BANNER_BASE ?? ''],
  () => {
    const args = ['src/cli/main.ts', 'build'];
    const ended = spawnSync(join(ROOT, 'node_modules/.bin/tsx'), args, {
      cwd: ROOT,
      stdio: 'inherit',
    });
    return ended.status ?? 1;
  },
);
