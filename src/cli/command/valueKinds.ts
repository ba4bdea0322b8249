import { stat } from 'node:fs/promises';
import type { Bilingual } from '../../figures/language.ts';
import { parsePeriod } from '../../figures/period.ts';
import { nearestName } from '../../tables/nearest.ts';
import { WrongUse } from './wrongUse.ts';

/** A kind of value on the command line. */
export interface ValueKind<T> {
  /** The placeholder in help, such as `DIR` or `zh|en`. */
  readonly shown: string;
  /** The only possible values; undefined if they cannot be listed. */
  readonly allowed?: readonly string[];
  /**
   * Reads a value of this kind.
   *
   * @throws WrongUse for any other value
   */
  readonly read: (written: string) => T | Promise<T>;
}

/** Any text but an empty one. */
export const text = (shown: string): ValueKind<string> => ({
  shown,
  read: (written) => {
    if (written === '') throw new WrongUse("'': 不能为空 · must not be empty");
    return written;
  },
});

/**
 * A value read by `parse`, which returns undefined for an invalid one; `expected` describes the
 * valid ones.
 */
export const parsed = <T>(
  shown: string,
  parse: (written: string) => T | undefined,
  expected: Bilingual,
): ValueKind<T> => ({
  shown,
  read: (written) => {
    const value = parse(written);
    if (value === undefined) {
      throw new WrongUse(`${written}: 应为${expected.zh} · expected ${expected.en}`);
    }
    return value;
  },
});

/** One of some names. Help shows `shown` instead if they are too many for a line. */
export const oneOf = <T extends string>(
  names: readonly T[],
  shown: string = names.join('|'),
): ValueKind<T> => ({
  shown,
  allowed: names,
  read: (written) => {
    const found = names.find((name) => name === written);
    if (found !== undefined) return found;
    const expected = `${written}: 应为 · expected ${names.join(' | ')}`;
    throw new WrongUse(expected + didYouMean(nearestName(written, names)));
  },
});

/** An existing folder. */
export const folder = (shown: string): ValueKind<string> => ({
  shown,
  read: async (path) => {
    const info = await stat(path).catch(() => undefined);
    if (!info?.isDirectory()) throw new WrongUse(`${path}: 不是文件夹 · not a folder`);
    return path;
  },
});

/** An existing file. */
export const file = (shown: string): ValueKind<string> => ({
  shown,
  read: async (path) => {
    const info = await stat(path).catch(() => undefined);
    if (!info?.isFile()) throw new WrongUse(`${path}: 不是文件 · not a file`);
    return path;
  },
});

/** A calendar day, such as 2023-04-25. */
export const day: ValueKind<string> = parsed(
  'DATE',
  (written) => (parsePeriod(written)?.kind === 'day' ? written : undefined),
  { zh: '日期，如 2023-04-25', en: 'a date such as 2023-04-25' },
);

/** The question that suggests the nearest known name; '' if none is near. */
export const didYouMean = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` — 是不是 ${nearest}？ · did you mean ${nearest}?`;
