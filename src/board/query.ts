import type { QueryField, Range } from './queryFields.ts';

/** The query of a page: named fields that define its reading, writing and refused parts. */
export interface Query<Values> {
  /** The names that it reads, in the order of writing. */
  readonly names: readonly string[];
  /** Reads a link's query; a missing or invalid field has its absent value. */
  readonly parse: (query: string) => Values;
  /** The query that `parse` reads, always in the same order; '' if every field is absent. */
  readonly text: (values: Values) => string;
  /** The params of a link, migrated from older versions. */
  readonly params: (query: string) => URLSearchParams;
  /** The parts of a field's text that are not read. */
  readonly refuse: (name: string, text: string) => readonly RefusedPart[];
}

/** The names of a query, independent of its values. */
export type QueryNames = Omit<Query<never>, 'parse' | 'text'>;

/** A part of a link's query that is not read. */
export interface RefusedPart {
  /** As written in the link: `k=pie`. */
  readonly part: string;
  /** The field that it names: `k`. */
  readonly field: string;
  /** The unread name or piece of the value: `pie`. */
  readonly name: string;
  /** The valid alternatives. */
  readonly known: readonly string[];
  /** Set for a number outside its range. */
  readonly range: Range | undefined;
}

type Fields<Values> = {
  readonly [Key in keyof Values]-?: readonly [name: string, field: QueryField<Values[Key]>];
};

type Entry = readonly [key: string, named: readonly [name: string, field: QueryField<unknown>]];

/** The versions of a page's links. */
interface Versions {
  /** The field for the version, and its current value. */
  readonly version: readonly [name: string, text: string];
  /** Migrates the params of a link without a version. */
  readonly migrate: (params: URLSearchParams) => void;
}

/**
 * Creates the query of a page from its fields, which are written in the given order.
 *
 * @example
 * const SEARCH = defineQuery<{ words: string; day: string | undefined }>({
 *   words: ['q', words(200)],
 *   day: ['day', day],
 * });
 * SEARCH.parse('q=gdp&day=2023-04-25');
 */
export function defineQuery<Values extends object>(
  fields: Fields<Values>,
  versions?: Versions,
): Query<Values> {
  const entries: readonly Entry[] = Object.entries(fields);
  const byName = new Map(entries.map(([, [name, field]]) => [name, field]));
  const params = (query: string) => {
    const read = new URLSearchParams(query);
    if (versions && !read.has(versions.version[0])) versions.migrate(read);
    return read;
  };
  return {
    names: [...byName.keys(), ...(versions ? [versions.version[0]] : [])],
    params,
    parse: (query) => {
      const read = params(query);
      const values = entries.map(([key, [name, field]]) => {
        const text = read.get(name);
        return [key, text ? field.read(text).value : field.absent];
      });
      return Object.fromEntries(values) as Values;
    },
    text: (values) => {
      const given = new Map(Object.entries(values));
      const parts = entries.flatMap(([key, [name, field]]) => {
        const value: unknown = given.get(key);
        const text = value === undefined || value === null ? '' : field.write(value);
        return text === '' ? [] : [written(name, text, field.isReadable)];
      });
      if (versions && parts.length > 0) parts.push(versions.version.join('='));
      return parts.join('&');
    },
    refuse: (name, text) =>
      (text ? (byName.get(name)?.read(text).refused ?? []) : []).map(
        ({ text: piece, known, range }) => ({
          ...{ part: `${name}=${text}`, field: name, name: piece, known, range },
        }),
      ),
  };
}

/** Joins several queries into one link. */
export const joined = (...queries: readonly string[]): string => queries.filter(Boolean).join('&');

/** The parts of a link that none of a page's queries reads, with the valid names or values. */
export function refusedParts(query: string, ...pages: readonly QueryNames[]): RefusedPart[] {
  const [first] = pages;
  const params = first?.params(query) ?? new URLSearchParams(query);
  const known = [...new Set(pages.flatMap(({ names }) => names))];
  return [...params].flatMap(([name, text]): readonly RefusedPart[] => {
    const own = pages.filter(({ names }) => names.includes(name));
    const [refused, ...others] = own.map((page) => page.refuse(name, text));
    if (!refused) {
      return [{ part: `${name}=${text}`, field: name, name, known, range: undefined }];
    }
    return others.some((one) => one.length === 0) ? [] : refused;
  });
}

function written(name: string, text: string, isReadable = false): string {
  const part = new URLSearchParams([[name, text]]).toString();
  if (!isReadable) return part;
  // These characters have no special meaning in a query, and a shared link should be readable.
  return part.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7C', '|');
}
