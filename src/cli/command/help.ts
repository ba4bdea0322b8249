import type { Bilingual, Language } from '../../figures/language.ts';
import type { Command } from './command.ts';
import type { Parameter } from './parameter.ts';
import { argumentForm, optionForm, usageOf, written } from './usage.ts';

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** The words of help that all commands share. */
const WORDS = {
  usage: { zh: '用法', en: 'usage' },
  exits: { zh: '退出码', en: 'exit codes' },
  examples: { zh: '例', en: 'examples' },
  usual: { zh: '不写就是', en: 'by default' },
  help: { zh: '打印这份说明', en: 'prints this' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const SUCCESS: Bilingual = { zh: '成功', en: 'success' };
const WRONG_USE: Bilingual = {
  zh: '命令写得不对，或者给的文件夹、文件不能用',
  en: 'wrong use, or a folder or file that cannot be used',
};

/** The exit codes of a command, with their meanings. */
export const exitsOf = ({ failure }: Command): readonly (readonly [number, Bilingual])[] => [
  [0, SUCCESS],
  ...(failure ? [[1, failure] as const] : []),
  [2, WRONG_USE],
];

/** The help on an argument or option, with its default and allowed values. */
export function aboutParameter(parameter: Parameter<unknown>, language: Language): string {
  const { about, usual, allowed, shown } = parameter;
  const [colon, stop] = language === 'zh' ? ['：', '；'] : [': ', '; '];
  const values = allowed && allowed.join('|') !== shown ? colon + allowed.join(', ') : '';
  const otherwise = usual === undefined ? '' : `${stop}${WORDS.usual[language]} ${usual}`;
  return about[language] + values + otherwise;
}

/** The full help of a command, in Chinese and then in English. */
export const helpOf = (command: Command): string =>
  LANGUAGES.map((language) => helpIn(command, language)).join('\n');

function helpIn(command: Command, language: Language): string {
  const parameters: [string, string][] = [
    ...Object.values(command.arguments).map((one) => line(argumentForm(one), one, language)),
    ...Object.entries(command.options).map(([name, one]) =>
      line(optionForm(name, one), one, language),
    ),
    ['--help', WORDS.help[language]],
  ];
  const exits = exitsOf(command).map(([code, says]) => `  ${code}  ${says[language]}`);
  const examples = command.examples.map((example) => `  ${written(command, [example])}`);
  return [
    `${command.name} — ${command.purpose[language]}`,
    ...(command.more ?? []).map((paragraph) => paragraph[language]),
    `${WORDS.usage[language]}: ${usageOf(command)}`,
    ...inColumns(parameters),
    ...(examples.length > 0 ? [`${WORDS.examples[language]}:`, ...examples] : []),
    `${WORDS.exits[language]}:`,
    ...exits,
    '',
  ].join('\n');
}

const line = (
  form: string,
  parameter: Parameter<unknown>,
  language: Language,
): [string, string] => [form, aboutParameter(parameter, language)];

/** The list of commands, one line each. */
export function commandList(commands: readonly Command[]): string {
  const lines = commands.map(({ name, purpose }): [string, string] => [
    name,
    `${purpose.zh} · ${purpose.en}`,
  ]);
  return [
    '用法 usage: npm run -s cli -- COMMAND ...',
    ...inColumns(lines),
    'COMMAND --help: 一个命令的说明 · the help of one command',
    '',
  ].join('\n');
}

/** The answer to a refused command line. */
export const refusal = (command: Command, why: string): string =>
  `${why}\n\n用法 usage: ${usageOf(command)}\n说明 help: ${written(command, ['--help'])}\n`;

/** The first column contains no Chinese, whose characters are twice as wide. */
function inColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
