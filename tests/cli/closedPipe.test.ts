import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

/** Runs a command and closes its output after the first data, as `| head -1` does. */
async function readFirst(...args: string[]): Promise<{ code: number; error: string }> {
  const child = spawn(process.execPath, [TSX, 'src/cli/main.ts', ...args], { cwd: ROOT });
  let error = '';
  child.stderr.on('data', (piece) => {
    error += piece;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'close');
  return { code, error };
}

describe('a command whose output is closed after its first line', () => {
  it('ends with its usual exit code and without an error', async () => {
    const { code, error } = await readFirst('evaluate', 'data/demo', '--csv');
    expect(code).toBe(0);
    expect(error).not.toMatch(/EPIPE|Error/);
    expect(error).toContain('2023');
  });
});
