import { addingSets, type Sample } from './addingSets.ts';
import type { Knowledge } from './knowledge.ts';
import type { Sum } from './sums.ts';
import type { Term } from './term.ts';

/**
 * Parts whose sum differs from the whole by less than this fraction of it are close enough to
 * disclose one another.
 */
const NEAR = 0.2;

/** The public parts are most of the whole if they differ from it by at most this fraction of it. */
const MAJORITY = 0.5;

/** The sum of all shares: 100 %, with ratios counted from 0 to 1. */
export const WHOLE = 1;

/**
 * A period in which a whole and all its parts are public, and if the parts come close to the whole.
 */
interface Evidence {
  readonly parts: ReadonlySet<string>;
  readonly isNear: boolean;
}

/** The periods in which a whole and the same parts are public. */
interface Overlap {
  readonly base: string;
  readonly parts: readonly Term[];
  readonly samples: Sample[];
}

/** At most this many periods are used to learn which parts make up their whole. */
const MOST_SAMPLES = 12;

/** Groups parts into blocks, in each way in which they may be counted. */
export type Partitions = (parts: readonly Term[]) => readonly (readonly (readonly Term[])[])[];

/**
 * Decides which sums hold, so that a withheld member follows from the others. It never reads
 * withheld values, but learns from other periods in which all members are public. Without such a
 * period, a sum counts as holding if it has most of the units, or its public parts are most of the
 * whole.
 */
export class Additivity {
  readonly #evidence = new Map<string, Evidence[]>();
  /** By base, the sets of parts that make up a whole although all parts together do not. */
  readonly #sets = new Map<string, ReadonlySet<string>[]>();
  readonly #knowledge: Knowledge;

  /** Learns from the sums of all periods. */
  constructor(sums: Iterable<Sum>, knowledge: Knowledge, partitions: Partitions) {
    this.#knowledge = knowledge;
    const overlaps = new Map<string, Overlap>();
    const seen = new Set<string>();
    for (const sum of sums) {
      const members = sum.whole ? [sum.whole, ...sum.parts] : sum.parts;
      if (members.some((term) => knowledge.isWithheld(term))) continue;
      if (members.some((term) => knowledge.publicValues(term).length === 0)) continue;
      const parts = new Set(sum.parts.map(memberOf));
      const isNear = comesNear(sum, knowledge, NEAR);
      const name = `${sum.base} ${isNear} ${[...parts].join(' ')}`;
      const overlap = overlaps.get(name) ?? { base: sum.base, parts: sum.parts, samples: [] };
      overlaps.set(name, overlap);
      if (overlap.samples.length < MOST_SAMPLES) overlap.samples.push(this.#sampleOf(sum));
      if (seen.has(name)) continue;
      seen.add(name);
      this.#evidence.set(sum.base, [...(this.#evidence.get(sum.base) ?? []), { parts, isNear }]);
    }
    for (const { base, parts, samples } of overlaps.values()) {
      const sets = partitions(parts).flatMap((blocks) =>
        addingSets(
          samples,
          blocks.map((block) => block.map(memberOf)),
        ),
      );
      const known = this.#sets.get(base) ?? [];
      this.#sets.set(base, [...known, ...sets.map((set) => new Set(set))]);
    }
  }

  /** The sums of some parts of a sum, if all parts together do not make up the whole. */
  within(sum: Sum): Sum[] {
    return (this.#sets.get(sum.base) ?? []).flatMap((set) => {
      const parts = sum.parts.filter((part) => set.has(memberOf(part)));
      return parts.length === set.size ? [{ ...sum, parts }] : [];
    });
  }

  #sampleOf({ whole, parts }: Sum): Sample {
    const range = (term: Term) => this.#knowledge.publicRange(term) ?? { low: 0, high: 0 };
    return {
      whole: whole ? range(whole) : { low: WHOLE, high: WHOLE },
      parts: new Map(parts.map((part) => [memberOf(part), range(part)])),
    };
  }

  /**
   * Says if a sum counts as holding.
   *
   * @param share the fraction of the units that must be in it without other evidence
   */
  holds(sum: Sum, share = MAJORITY): boolean {
    const { kind, base, parts, units } = sum;
    if (kind === 'time') return true;
    const own = new Set(parts.map(memberOf));
    const evidence = this.#evidence.get(base) ?? [];
    const within = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
      [...a].every((one) => b.has(one));
    if (evidence.some((one) => one.isNear && within(one.parts, own))) return true;
    if (evidence.some((one) => !one.isNear && within(own, one.parts))) return false;
    // A single indicator below another is a part of it, but need not be all of it.
    if (kind === 'indicators' && parts.length === 1) return false;
    return parts.length >= units * share || comesNear(sum, this.#knowledge, MAJORITY);
  }
}

const memberOf = ({ key }: Term) => `${key.place}|${key.indicator}`;

/**
 * Says if the public parts come close to the whole, by any of their values that were ever public.
 */
function comesNear({ whole, parts }: Sum, knowledge: Knowledge, most: number): boolean {
  const wholes = whole ? knowledge.publicValues(whole) : [WHOLE];
  const values = parts.map((part) => knowledge.publicValues(part)).filter((own) => own.length > 0);
  if (wholes.length === 0) return false;
  const sum = (pick: (...of: number[]) => number) =>
    values.reduce((left, one) => left + pick(...one), 0);
  const low = Math.min(...wholes) - sum(Math.max);
  const high = Math.max(...wholes) - sum(Math.min);
  const off = low > 0 ? low : high < 0 ? -high : 0;
  return off <= most * Math.max(...wholes.map(Math.abs));
}
