import { isWithin, type QueryField, type Range } from './queryFields.ts';

type Values<Name extends string, Value> = Readonly<Partial<Record<Name, Value>>>;

/** The codec of a pair's value. */
interface PairValue<Name extends string, Value> {
  /** Undefined for an invalid text. */
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: Value) => string;
  /** The range of the value for a name; absent if every value is accepted. */
  readonly range?: (name: Name) => Range;
  readonly isWithin?: (value: Value, range: Range) => boolean;
}

/** Names with values, `tax:120.5,land:10`; written in the order of `names`. */
export function pairs<Name extends string, Value extends {}>(
  names: readonly Name[],
  { read, write, range, isWithin }: PairValue<Name, Value>,
): QueryField<Values<Name, Value>> {
  const none: Partial<Record<Name, Value>> = {};
  const pieceOf = (text: string) => {
    const colon = text.indexOf(':');
    const name = names.find((one) => one === text.slice(0, colon));
    const value = name === undefined ? undefined : read(text.slice(colon + 1));
    if (name === undefined || value === undefined) return { text, range: undefined };
    const limits = range?.(name);
    if (limits && isWithin && !isWithin(value, limits)) return { text, range: limits };
    return { name, value };
  };
  return {
    absent: none,
    read: (text) => {
      const found: Partial<Record<Name, Value>> = {};
      const refused = text
        .split(',')
        .filter(Boolean)
        .flatMap((one) => {
          const piece = pieceOf(one);
          if (piece.name === undefined) return [{ text: one, known: names, range: piece.range }];
          found[piece.name] = piece.value;
          return [];
        });
      return { value: found, refused };
    },
    write: (values) =>
      names
        .flatMap((name) => {
          const value = values[name];
          return value === undefined ? [] : [`${name}:${write(value)}`];
        })
        .join(','),
    isReadable: true,
  };
}

function numberOf(text: string): number | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Names with numbers, each within a range. */
export const numberPairs = <Name extends string>(
  names: readonly Name[],
  range: (name: Name) => Range,
): QueryField<Values<Name, number>> =>
  pairs(names, {
    read: numberOf,
    // Rounded, to drop the noise in the last bits of a double.
    write: (value) => String(Number(value.toPrecision(12))),
    range,
    isWithin,
  });

/** Names with lists, `quality:award|brand`. */
export const listPairs = <Name extends string>(
  names: readonly Name[],
): QueryField<Values<Name, readonly string[]>> =>
  pairs<Name, readonly string[]>(names, {
    read: (text) => text.split('|').filter(Boolean),
    write: (values) => values.join('|'),
  });
