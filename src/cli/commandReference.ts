import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from './command/command.ts';
import { aboutParameter, exitsOf } from './command/help.ts';
import type { Parameter } from './command/parameter.ts';
import { argumentForm, optionForm, usageOf, written } from './command/usage.ts';
import { COMMANDS } from './commands.ts';

const FILE = new URL('../../docs/commands.md', import.meta.url);

const INTRODUCTION = `# 命令 · Commands

由 \`npx tsx src/cli/commandReference.ts\` 从各命令的定义写成，与 \`--help\` 说的相同。
Written from the definitions of the commands by \`npx tsx src/cli/commandReference.ts\`; \`--help\` says the same.
`;

/** The text of docs/commands.md. */
export const commandReference = (commands: readonly Command[]): string =>
  [INTRODUCTION, ...commands.map(section)].join('\n');

function section(command: Command): string {
  const parameters = [
    ...Object.values(command.arguments).map((one) => parameterRow(argumentForm(one), one)),
    ...Object.entries(command.options).map(([name, one]) =>
      parameterRow(optionForm(name, one), one),
    ),
  ];
  const exits = exitsOf(command).map(([code, { zh, en }]) => row([`${code}`, zh, en]));
  return [
    `## ${command.name}`,
    '',
    `${command.purpose.zh}。 ${capital(command.purpose.en)}.`,
    '',
    ...(command.more ?? []).flatMap(({ zh, en }) => [zh, en, '']),
    ...[usageOf(command), ...command.examples.map((example) => written(command, [example]))].map(
      (line) => `    ${line}`,
    ),
    '',
    ...(parameters.length > 0 ? table(['参数 · parameter', '说明', 'meaning'], parameters) : []),
    ...table(['退出码 · exit code', '说明', 'meaning'], exits),
  ].join('\n');
}

const parameterRow = (form: string, parameter: Parameter<unknown>) =>
  row([`\`${form}\``, aboutParameter(parameter, 'zh'), aboutParameter(parameter, 'en')]);

const table = (header: readonly string[], rows: readonly string[]) => [
  row(header),
  row(header.map(() => '---')),
  ...rows,
  '',
];

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(dirname(fileURLToPath(FILE)), { recursive: true });
  writeFileSync(FILE, commandReference(COMMANDS));
}
