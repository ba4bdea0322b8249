import { nearestName } from '../tables/nearest.ts';
import type { Command } from './command/command.ts';
import { commandList, helpOf, refusal } from './command/help.ts';
import { didYouMean } from './command/valueKinds.ts';
import { WrongUse } from './command/wrongUse.ts';

/**
 * Runs the command named by the first word.
 *
 * @returns the exit code
 */
export async function runCommandLine(
  commands: readonly Command[],
  [name, ...args]: readonly string[],
): Promise<number> {
  if (name === '--help') {
    process.stdout.write(commandList(commands));
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (command) return runCommand(command, args);
  if (name !== undefined) {
    const nearest = nearestName(
      name,
      commands.map((one) => one.name),
    );
    process.stderr.write(
      `${name}: 没有这个命令 · there is no such command${didYouMean(nearest)}\n\n`,
    );
  }
  process.stderr.write(commandList(commands));
  return 2;
}

async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(helpOf(command));
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    process.stderr.write(refusal(command, error.message));
    return 2;
  }
}
