import type { Bilingual } from '../../figures/language.ts';
import type { Parameters, Values } from './parameter.ts';
import { readArguments } from './readArguments.ts';

/** A command as help, the reference and the command line see it. */
export interface Command extends Description {
  readonly arguments: Parameters;
  readonly options: Parameters;
  /** Runs it with what follows its name, and gives the exit code. Throws `WrongUse`. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

interface Description {
  readonly name: string;
  /** One line each. */
  readonly purpose: Bilingual;
  /** What else its users need to know, a paragraph each. */
  readonly more?: readonly Bilingual[];
  /** The script of package.json that starts it; without one it is `npm run -s cli -- NAME`. */
  readonly script?: string;
  /** What exit code 1 says; undefined where the command never ends with it. */
  readonly failure: Bilingual | undefined;
  /** Arguments that it takes, as a user would write them. */
  readonly examples: readonly string[];
}

interface Definition<A extends Parameters, O extends Parameters> extends Description {
  /** In the order in which they are written. One that is repeated is the last. */
  readonly arguments: A;
  readonly options: O;
  /**
   * Gives the exit code: 0, 1 for bad data or a bad answer, 2 for wrong use. It imports what does the
   * work when it is called, so that help and the list of commands load none of it.
   */
  readonly run: (values: Values<A> & Values<O>) => Promise<number>;
}

/**
 * One definition of a command, from which parsing, refusals, help, the list of commands and the
 * reference follow.
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
