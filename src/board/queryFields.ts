import { isDate } from '../tables/cellChecks.ts';

/** The smallest and largest accepted number, both included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

export const isWithin = (value: number, { min, max }: Range) => value >= min && value <= max;

/** A piece of a text that is not read. */
interface Refused {
  readonly text: string;
  /** The valid alternatives. */
  readonly known: readonly string[];
  readonly range?: Range | undefined;
}

interface Read<Value> {
  readonly value: Value;
  readonly refused: readonly Refused[];
}

/** One field of a query. */
export interface QueryField<Value> {
  /** The value for a link without the field; it is not written. */
  readonly absent: Value;
  /** Reads a non-empty text. */
  read(text: string): Read<Value>;
  /** The text that `read` reads; '' for the absent value. */
  write(value: NonNullable<Value>): string;
  /** True if its commas, colons and bars are written without escapes. */
  readonly isReadable?: true;
}

/** Words typed by a reader, cut to `most` characters. */
export const words = (most: number): QueryField<string> => ({
  absent: '',
  read: (text) => ({ value: text.slice(0, most), refused: [] }),
  write: (value) => value,
});

/** An id as written in the link; possibly unknown. */
export const id: QueryField<string | undefined> = {
  absent: undefined,
  read: (text) => ({ value: text, refused: [] }),
  write: (value) => value,
};

/** A text in a certain format, which `form` describes. */
export const parsed = <Value>(
  form: string,
  read: (text: string) => Value | undefined,
  write: (value: NonNullable<Value>) => string = String,
): QueryField<Value | undefined> => ({
  absent: undefined,
  read: (text) => {
    const value = read(text);
    return { value, refused: value === undefined ? [{ text, known: [form] }] : [] };
  },
  write,
});

/** An ISO day. */
export const day = parsed('YYYY-MM-DD', (text) => (isDate(text) ? text : undefined));

/** One of several words. */
export const choice = <Word extends string>(
  known: readonly Word[],
): QueryField<Word | undefined> => ({
  absent: undefined,
  read: (text) => {
    const value = known.find((word) => word === text);
    return { value, refused: value === undefined ? [{ text, known }] : [] };
  },
  write: (value) => value,
});

/** A field with a default value for links without it. */
export const orElse = <Value extends {}>(
  absent: Value,
  field: QueryField<Value | undefined>,
): QueryField<Value> => ({
  ...field,
  absent,
  read: (text) => {
    const { value, refused } = field.read(text);
    return { value: value ?? absent, refused };
  },
  write: (value) => (value === absent ? '' : field.write(value)),
});

const NO_IDS: readonly string[] = [];

/** Comma-separated ids, without duplicates. */
export const ids: QueryField<readonly string[]> = {
  absent: NO_IDS,
  read: (text) => ({ value: [...new Set(text.split(',').filter(Boolean))], refused: [] }),
  write: (value) => value.join(','),
  isReadable: true,
};

/** Several of the given words, comma-separated; read in the order of `known`. */
export const choices = <Word extends string>(
  known: readonly Word[],
): QueryField<readonly Word[]> => ({
  absent: [],
  read: (text) => {
    const pieces = text.split(',').filter(Boolean);
    return {
      value: known.filter((word) => pieces.includes(word)),
      refused: pieces
        .filter((piece) => !known.some((word) => word === piece))
        .map((piece) => ({ text: piece, known })),
    };
  },
  write: (value) => value.join(','),
  isReadable: true,
});
