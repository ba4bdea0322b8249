import { vi } from 'vitest';
import { runCommandLine } from '../../src/cli/commandLine.ts';
import { COMMANDS } from '../../src/cli/commands.ts';

/** The result of a command. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/**
 * Runs a command line in the process of the test, which is faster than a new process. Commands
 * print to the streams of the process, so only one can run at a time.
 */
export async function runInProcess(...args: readonly string[]): Promise<Ended> {
  const printed = { out: '', error: '' };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed.out += text;
      return true;
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      printed.error += text;
      return true;
    }),
  ];
  // Builds are for production unless another environment is set, as it is in tests.
  vi.stubEnv('NODE_ENV', undefined);
  try {
    const code = await runCommandLine(COMMANDS, args);
    return { code, ...printed };
  } finally {
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
  }
}
