import { chart } from './chart.ts';
import { check } from './check.ts';
import { publish } from './publish.ts';
import { rank } from './rank.ts';
import { verify } from './verify.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  chart,
  check,
  publish,
  rank,
  verify,
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command) {
  process.exitCode = await command(args);
} else {
  console.error(`用法 usage: npm run -s cli -- ${Object.keys(COMMANDS).join(' | ')} ...`);
  process.exitCode = 2;
}
