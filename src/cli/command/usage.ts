import type { Command } from './command.ts';
import type { Parameter } from './parameter.ts';

/** The usage line lists the optional options up to this number; help lists them all. */
const MOST_LISTED_OPTIONS = 8;

/** The usage line of a command, with its arguments and options. */
export function usageOf(command: Command): string {
  const optional = Object.entries(command.options).filter(([, { isRequired }]) => !isRequired);
  const words = [
    ...Object.values(command.arguments).map(argumentForm),
    ...Object.entries(command.options)
      .filter(([, { isRequired }]) => isRequired)
      .map(([name, option]) => optionForm(name, option)),
    ...(optional.length > MOST_LISTED_OPTIONS
      ? ['[OPTION]...']
      : optional.map(
          ([name, option]) => `[${optionForm(name, option)}]${option.isRepeated ? '...' : ''}`,
        )),
  ];
  return words.length === 0 ? (command.script ?? started(command)) : written(command, words);
}

/** A command line: the command followed by the words. */
export const written = (command: Command, words: readonly string[]): string =>
  [started(command), ...words].join(' ');

/** The form of an option with its value. */
export const optionForm = (name: string, { shown }: Parameter<unknown>): string =>
  shown === undefined ? `--${name}` : `--${name} ${shown}`;

/** The form of an argument in the usage line. */
export function argumentForm({ shown, isRequired, isRepeated }: Parameter<unknown>): string {
  const form = `${shown}${isRepeated ? '...' : ''}`;
  return isRequired ? form : `[${form}]`;
}

const started = ({ name, script }: Command) =>
  script === undefined ? `npm run -s cli -- ${name}` : `${script} --`;
