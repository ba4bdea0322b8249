import { EXTENSION_COMMANDS } from '../extensions/commands.ts';
import type { Command } from './command/command.ts';
import { BUILD } from './commands/build.ts';
import { CHART } from './commands/chart.ts';
import { CHECK } from './commands/check.ts';
import { DEV } from './commands/dev.ts';
import { EXTRACT } from './commands/extract.ts';
import { PUBLISH } from './commands/publish.ts';
import { RANK } from './commands/rank.ts';
import { SBOM } from './commands/sbom.ts';
import { START } from './commands/start.ts';
import { VERIFY } from './commands/verify.ts';

/** The commands of the project, in listing order. */
export const COMMANDS: readonly Command[] = [
  START,
  CHECK,
  VERIFY,
  EXTRACT,
  RANK,
  CHART,
  ...EXTENSION_COMMANDS,
  PUBLISH,
  SBOM,
  BUILD,
  DEV,
];
