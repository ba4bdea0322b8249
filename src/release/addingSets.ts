import type { Interval } from '../figures/interval.ts';

/** A whole and its parts, by name, in a period in which all of them are public. */
export interface Sample {
  readonly whole: Interval;
  readonly parts: ReadonlyMap<string, Interval>;
}

/** What a whole may be off by, as a part of it, beside the rounding of its parts. */
const ROUNDING = 0.001;

/** More blocks than this are not tried in each combination. */
const MOST_BLOCKS = 16;

/** Sets count as adding up where fewer than this would do so by chance. */
const BY_CHANCE = 0.1;

/** A sample by its blocks. */
interface Column {
  readonly whole: Interval;
  readonly blocks: readonly Interval[];
}

/**
 * The sets of parts that make up their whole in every sample, where all parts together do not: a zone
 * lies in towns that are counted as well, or a whole is broken down in two ways. The parts of a block
 * are taken together.
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

/** How likely some set is to meet the whole by chance: its width beside that of all sums. */
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
