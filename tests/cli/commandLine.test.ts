import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandReference } from '../../src/cli/commandReference.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { runInProcess } from './runInProcess.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('the command line', () => {
  it('without a command lists all of them, and ends with 2', async () => {
    const { code, out, error } = await runInProcess();
    expect([code, out]).toEqual([2, '']);
    for (const { name, purpose } of COMMANDS) {
      expect(error).toMatch(new RegExp(`^  ${name} +${purpose.zh}`, 'm'));
    }
    expect(await runInProcess('--help')).toEqual({ code: 0, out: error, error: '' });
  });

  it('suggests the command nearest to an unknown one', async () => {
    const { code, error } = await runInProcess('chekc', 'data/demo');
    expect(code).toBe(2);
    expect(error.split('\n')[0]).toBe(
      'chekc: 没有这个命令 · there is no such command — 是不是 check？ · did you mean check?',
    );
  });

  it.each(COMMANDS.map(({ name }) => name))('%s answers --help, and does nothing', async (name) => {
    const { code, out, error } = await runInProcess(name, '--help', '--no-such-option');
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('用法: npm ');
    expect(out).toContain('usage: npm ');
  });

  it('shows the usage of a command that it does not understand', async () => {
    const { code, out, error } = await runInProcess('sbom', 'x');
    expect([code, out]).toEqual([2, '']);
    expect(error).toBe(
      'x: 多余的参数 · one argument too many\n\n用法 usage: npm run -s cli -- sbom [--out FILE]\n说明 help: npm run -s cli -- sbom --help\n',
    );
  });
});

it('docs/commands.md matches the commands', async () => {
  const written = await readFile(join(ROOT, 'docs/commands.md'), 'utf8');
  expect(written, 'npx tsx src/cli/commandReference.ts').toBe(commandReference(COMMANDS));
});
