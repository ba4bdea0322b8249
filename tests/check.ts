import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../src/cli/site/inputsHash.ts';

/**
 * The inner loop: types, lint, and the unit tests of changes since the last commit, in parallel.
 */
const BIN = join(ROOT, 'node_modules/.bin');
const STEPS: readonly (readonly [string, ...string[]])[] = [
  ['tsc', '--noEmit'],
  ['biome', 'check', '.'],
  ['knip'],
  // Tests that cross folders run whole commands; `npm test` runs them.
  ['vitest', 'run', 'src', '--changed', '--reporter=dot', '--passWithNoTests'],
];

function run([name, ...args]: readonly [string, ...string[]]): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(join(BIN, name), args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    const end = (passed: boolean) => {
      console.log(`== ${name}: ${passed ? '通过 passed' : '没有通过 failed'}`);
      if (!passed) process.stdout.write(Buffer.concat(output));
      done(passed);
    };
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

const passed = await Promise.all(STEPS.map(run));
process.exitCode = passed.every(Boolean) ? 0 : 1;
