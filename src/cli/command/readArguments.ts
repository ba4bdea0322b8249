import { parseArgs } from 'node:util';
import { nearestName } from '../../tables/nearest.ts';
import type { Parameter, Parameters, Values } from './parameter.ts';
import { didYouMean } from './valueKinds.ts';
import { WrongUse } from './wrongUse.ts';

/**
 * Reads the words after a command's name.
 *
 * @throws WrongUse with one line for each fault: an unknown option, a missing or invalid value, a
 *   missing or surplus argument
 */
export async function readArguments<A extends Parameters, O extends Parameters>(
  { arguments: wanted, options }: { readonly arguments: A; readonly options: O },
  args: readonly string[],
): Promise<Values<A> & Values<O>> {
  const faults: string[] = [];
  const written = writtenIn(args, options, faults);
  const { shared, left } = dealOut(Object.entries(wanted), written.positionals);
  for (const one of left) faults.push(`${one}: 多余的参数 · one argument too many`);

  const values: Record<string, unknown> = {};
  const read = async (name: string, prefix: string, of: Parameter<unknown>, texts: string[]) => {
    if (of.isRequired && texts.length === 0) {
      faults.push(`缺少 ${prefix}${of.shown} · ${prefix}${of.shown} is missing`);
      return;
    }
    try {
      values[name] = await of.read(texts);
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error;
      faults.push(prefix + error.message);
    }
  };
  for (const [name, argument] of Object.entries(wanted)) {
    await read(name, '', argument, shared.get(name) ?? []);
  }
  for (const [name, option] of Object.entries(options)) {
    await read(name, `--${name} `, option, written.options.get(name) ?? []);
  }
  if (faults.length > 0) throw new WrongUse(faults.join('\n'));
  // The parameter of each name has read the value of that name.
  return values as Values<A> & Values<O>;
}

interface Written {
  readonly positionals: readonly string[];
  readonly options: ReadonlyMap<string, string[]>;
}

function writtenIn(args: readonly string[], options: Parameters, faults: string[]): Written {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { shown }]) => [
        name,
        { type: shown === undefined ? 'boolean' : 'string', multiple: true },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const positionals: string[] = [];
  const found = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    // One-letter names have one hyphen, and no command has any.
    if (!option || !rawName.startsWith('--')) {
      const nearest = nearestName(name, Object.keys(options));
      const meant = didYouMean(nearest && `--${nearest}`);
      faults.push(`${rawName}: 没有这个选项 · there is no such option${meant}`);
    } else if (option.shown === undefined && value !== undefined) {
      faults.push(`${rawName}: 不带值 · takes no value`);
    } else if (
      option.shown !== undefined &&
      (value === undefined || (!inlineValue && /^-./.test(value)))
    ) {
      faults.push(`${rawName}: 缺少 ${option.shown} · ${option.shown} is missing`);
    } else {
      found.set(name, [...(found.get(name) ?? []), value ?? '']);
    }
  }
  return { positionals, options: found };
}

/** Assigns one text to each argument in turn, and all remaining texts to a repeated one. */
function dealOut(wanted: readonly [string, Parameter<unknown>][], texts: readonly string[]) {
  const shared = new Map<string, string[]>();
  let left = [...texts];
  for (const [name, { isRepeated }] of wanted) {
    const share = isRepeated ? left : left.slice(0, 1);
    left = left.slice(share.length);
    shared.set(name, share);
  }
  return { shared, left };
}
