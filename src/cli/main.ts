import { outliveClosedPipe } from './closedPipe.ts';
import { runCommandLine } from './commandLine.ts';
import { COMMANDS } from './commands.ts';

outliveClosedPipe(process.stdout, process.stderr);
process.exitCode = await runCommandLine(COMMANDS, process.argv.slice(2));
