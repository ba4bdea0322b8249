import type { Bilingual } from '../../figures/language.ts';
import type { Parameters, Values } from './parameter.ts';
import { readArguments } from './readArguments.ts';

/** A command for help, for the reference and for the command line. */
export interface Command extends Description {
  readonly arguments: Parameters;
  readonly options: Parameters;
  /**
   * Runs it with the words after its name and returns the exit code.
   *
   * @throws WrongUse
   */
  readonly run: (args: readonly string[]) => Promise<number>;
}

interface Description {
  readonly name: string;
  /** One line in each language. */
  readonly purpose: Bilingual;
  /** Further information for users, one paragraph each. */
  readonly more?: readonly Bilingual[];
  /** The script of package.json that starts it; `npm run -s cli -- NAME` by default. */
  readonly script?: string;
  /** The meaning of exit code 1; undefined if the command never returns it. */
  readonly failure: Bilingual | undefined;
  /** Examples of its arguments, as a user writes them. */
  readonly examples: readonly string[];
}

interface Definition<A extends Parameters, O extends Parameters> extends Description {
  /** In the order of the usage line. Only the last one can be repeated. */
  readonly arguments: A;
  readonly options: O;
  /**
   * Returns the exit code: 0, 1 for bad data or a negative result, 2 for wrong use. It imports its
   * implementation when called, so that help and the list of commands load none of it.
   */
  readonly run: (values: Values<A> & Values<O>) => Promise<number>;
}

/**
 * Defines a command. Parsing, refusals, help, the list of commands and the reference follow from
 * the definition.
 *
 * @example
 * command({
 *   name: 'check',
 *   purpose: { zh: '检查数据集', en: 'checks a dataset' },
 *   arguments: { folder: required(folder('DIR'), { zh: '数据集文件夹', en: 'folder of a dataset' }) },
 *   options: { json: flag({ zh: '输出 JSON', en: 'writes JSON' }) },
 *   failure: { zh: '数据有错误', en: 'the data have errors' },
 *   examples: ['data/demo --json'],
 *   run: async (asked) => (await import('../check.ts')).check(asked),
 * });
 */
export function command<A extends Parameters, O extends Parameters>(
  definition: Definition<A, O>,
): Command {
  return {
    ...definition,
    run: async (args) => definition.run(await readArguments(definition, args)),
  };
}
