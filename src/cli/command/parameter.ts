import type { Bilingual } from '../../figures/language.ts';
import type { ValueKind } from './valueKinds.ts';

/** An argument or an option of a command. `T` is the type of its value in the command. */
export interface Parameter<T> {
  readonly about: Bilingual;
  /** The placeholder of its value in help, such as `DIR`; undefined for a flag. */
  readonly shown: string | undefined;
  /** The only allowed values; undefined if they cannot be listed. */
  readonly allowed: readonly string[] | undefined;
  readonly isRequired: boolean;
  /** True if it can be written more than once. The last one counts for any other option. */
  readonly isRepeated: boolean;
  /** The default value, as a user would write it. */
  readonly usual: string | undefined;
  /**
   * Reads all values that the user wrote for it, in order.
   *
   * @throws WrongUse
   */
  readonly read: (written: readonly string[]) => Promise<T>;
}

/** The parameters of a command by name. */
export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** The values of parameters, by the same names. */
export type Values<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends Parameter<infer T> ? T : never;
};

const PLAIN = { allowed: undefined, isRequired: false, isRepeated: false, usual: undefined };

/** An option without a value: true if it is written. */
export const flag = (about: Bilingual): Parameter<boolean> => ({
  ...PLAIN,
  about,
  shown: undefined,
  read: async (written) => written.length > 0,
});

export const required = <T>(kind: ValueKind<T>, about: Bilingual): Parameter<T> => ({
  ...PLAIN,
  ...listed(kind),
  about,
  isRequired: true,
  read: async (written) => kind.read(written.at(-1) ?? ''),
});

export const optional = <T>(kind: ValueKind<T>, about: Bilingual): Parameter<T | undefined> => ({
  ...PLAIN,
  ...listed(kind),
  about,
  read: async (written) => {
    const last = written.at(-1);
    return last === undefined ? undefined : kind.read(last);
  },
});

/** An option with the default value `usual`. */
export const withDefault = <T>(
  kind: ValueKind<T>,
  usual: string,
  about: Bilingual,
): Parameter<T> => ({
  ...PLAIN,
  ...listed(kind),
  about,
  usual,
  read: async (written) => kind.read(written.at(-1) ?? usual),
});

export const repeated = <T>(kind: ValueKind<T>, about: Bilingual): Parameter<readonly T[]> => ({
  ...PLAIN,
  ...listed(kind),
  about,
  isRepeated: true,
  read: (written) => Promise.all(written.map(async (one) => kind.read(one))),
});

export const atLeastOne = <T>(kind: ValueKind<T>, about: Bilingual): Parameter<readonly T[]> => ({
  ...repeated(kind, about),
  isRequired: true,
});

const listed = ({ shown, allowed }: ValueKind<unknown>) => ({ shown, allowed });
