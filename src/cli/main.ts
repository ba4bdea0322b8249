import { outliveClosedPipe } from './closedPipe.ts';

/** The commands of the project; `npm run -s cli --` with none lists them. */
export type Command = (args: readonly string[]) => Promise<number>;

// Each is loaded when asked for: some bring a whole builder along.
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  chart: async () => (await import('./chart.ts')).chart,
  check: async () => (await import('./check.ts')).check,
  evaluate: async () => (await import('../renewal/command/evaluate.ts')).evaluate,
  extract: async () => (await import('./extract.ts')).extract,
  publish: async () => (await import('./publish.ts')).publish,
  rank: async () => (await import('./rank.ts')).rank,
  sbom: async () => (await import('./sbom.ts')).sbom,
  verify: async () => (await import('./verify.ts')).verify,
};

outliveClosedPipe(process.stdout, process.stderr);
const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? await COMMANDS[name]?.() : undefined;
if (command) {
  process.exitCode = await command(args);
} else {
  console.error(`用法 usage: npm run -s cli -- ${Object.keys(COMMANDS).join(' | ')} ...`);
  process.exitCode = 2;
}
