import type { Interval } from '../figures/interval.ts';

/** A whole and its parts, by name, in a period in which all of them are public. */
export interface Sample {
  readonly whole: Interval;
  readonly parts: ReadonlyMap<string, Interval>;
}

/** The tolerance for a whole, as a fraction of it, in addition to the rounding of its parts. */
const ROUNDING = 0.001;

/** With more blocks than this, their combinations are too many to try. */
const MOST_BLOCKS = 16;

/** Sets count as adding up only if fewer than this number are expected to do so by chance. */
const BY_CHANCE = 0.1;

/** A sample with its parts combined by block. */
interface Column {
  readonly whole: Interval;
  readonly blocks: readonly Interval[];
}

/**
 * The sets of parts that add up to their whole in every sample, if all parts together do not: a
 * zone lies in towns that are also counted, or a whole is broken down in two ways.
 *
 * @param blocks parts that are only used together
 */
export function addingSets(
  samples: readonly Sample[],
  blocks: readonly (readonly string[])[],
): string[][] {
  if (samples.length === 0 || blocks.length > MOST_BLOCKS) return [];
  const columns = samples.map(
    ({ whole, parts }): Column => ({
      whole,
      blocks: blocks.map((block) => sumOf(block.map((name) => parts.get(name) ?? NOTHING))),
    }),
  );
  const chance = columns.reduce((left, column) => left * hitShare(column), 2 ** blocks.length);
  if (chance > BY_CHANCE) return [];
  const [first, ...others] = columns;
  if (!first || columns.every((column) => meets(sumOf(column.blocks), column.whole))) return [];
  const found: string[][] = [];
  const add = (at: number, chosen: readonly number[], sum: Interval) => {
    if (chosen.length > 0 && meets(sum, first.whole)) {
      const isAny = others.every((column) =>
        meets(sumOf(chosen.map((i) => column.blocks[i] ?? NOTHING)), column.whole),
      );
      if (isAny) found.push(chosen.flatMap((i) => blocks[i] ?? []));
    }
    for (let i = at; i < blocks.length; i++) {
      add(i + 1, [...chosen, i], sumOf([sum, first.blocks[i] ?? NOTHING]));
    }
  };
  add(0, [], NOTHING);
  return found;
}

/**
 * Says if the parts together equal their whole in every sample, too often for chance.
 *
 * @param tries the number of wholes that they could equal
 */
export function isSameByAll(samples: readonly Sample[], tries: number): boolean {
  const columns = samples.map(
    ({ whole, parts }): Column => ({ whole, blocks: [...parts.values()] }),
  );
  const chance = columns.reduce((left, { whole, blocks }) => {
    const wide = { whole: withStep(whole), blocks: blocks.map(withStep) };
    return left * hitShare(wide);
  }, tries);
  return chance <= BY_CHANCE && columns.every(({ whole, blocks }) => meets(sumOf(blocks), whole));
}

/** An exact count is as likely to meet another as one rounded to whole numbers. */
const withStep = ({ low, high }: Interval): Interval =>
  low === high ? { low: low - 0.5, high: high + 0.5 } : { low, high };

const NOTHING: Interval = { low: 0, high: 0 };

function sumOf(ranges: readonly Interval[]): Interval {
  return ranges.reduce(
    (sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }),
    NOTHING,
  );
}

function meets({ low, high }: Interval, whole: Interval): boolean {
  const slack = slackOf(whole);
  return low <= whole.high + slack && high >= whole.low - slack;
}

const slackOf = ({ low, high }: Interval) => ROUNDING * Math.max(Math.abs(low), Math.abs(high));

/** The probability that a set meets the whole by chance: its width divided by that of all sums. */
function hitShare({ whole, blocks }: Column): number {
  const all = blocks.reduce(
    (sum, { low, high }) => sum + Math.max(Math.abs(low), Math.abs(high)),
    0,
  );
  const width = [whole, ...blocks].reduce(
    (sum, { low, high }) => sum + high - low,
    2 * slackOf(whole),
  );
  return all > 0 ? Math.min(1, width / all) : 1;
}
