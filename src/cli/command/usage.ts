import type { Command } from './command.ts';
import type { Parameter } from './parameter.ts';

/** Optional options up to this number are in the usage line; help lists them all. */
const MOST_OPTIONS = 8;

/** A command as a user writes it, with the arguments and options that it takes. */
export function usageOf(command: Command): string {
  const optional = Object.entries(command.options).filter(([, { isRequired }]) => !isRequired);
  const words = [
    ...Object.values(command.arguments).map(argumentForm),
    ...Object.entries(command.options)
      .filter(([, { isRequired }]) => isRequired)
      .map(([name, option]) => optionForm(name, option)),
    ...(optional.length > MOST_OPTIONS
      ? ['[OPTION]...']
      : optional.map(
          ([name, option]) => `[${optionForm(name, option)}]${option.isRepeated ? '...' : ''}`,
        )),
  ];
  return words.length === 0 ? (command.script ?? started(command)) : written(command, words);
}

/** A command as a user writes it, followed by some words. */
export const written = (command: Command, words: readonly string[]): string =>
  [started(command), ...words].join(' ');

/** An option and its value. */
export const optionForm = (name: string, { shown }: Parameter<unknown>): string =>
  shown === undefined ? `--${name}` : `--${name} ${shown}`;

/** The place of an argument. */
export function argumentForm({ shown, isRequired, isRepeated }: Parameter<unknown>): string {
  const form = `${shown}${isRepeated ? '...' : ''}`;
  return isRequired ? form : `[${form}]`;
}

const started = ({ name, script }: Command) =>
  script === undefined ? `npm run -s cli -- ${name}` : `${script} --`;
