import type { Command } from '../cli/command/command.ts';
import { EVALUATE } from '../renewal/command/evaluateCommand.ts';

/** The commands of the applications beside the core. */
export const EXTENSION_COMMANDS: readonly Command[] = [EVALUATE];
