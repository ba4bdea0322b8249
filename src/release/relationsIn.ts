import type { Dataset } from '../figures/dataset.ts';
import type { IndicatorId } from '../figures/figure.ts';
import { Additivity, type Partitions } from './additivity.ts';
import type { Knowledge } from './knowledge.ts';
import type { KnownRanges } from './knownRanges.ts';
import { quotientsOf } from './quotients.ts';
import { membersOf, type Relation } from './relation.ts';
import { runningTotals } from './runningTotals.ts';
import { sameSeries } from './sameSeries.ts';
import { followingSums, impliedSums, sumsOf, timeSums } from './sums.ts';
import type { Term, TermRow, Terms } from './term.ts';
import type { TermKey } from './termKey.ts';

/** With more parts than this, they are grouped into blocks. */
const MOST_SINGLE_PARTS = 12;

interface Setting {
  readonly terms: Terms;
  readonly knowledge: Knowledge;
  readonly known: KnownRanges;
  /** Says if the block of a number has withheld rows. */
  readonly isTouched: (key: TermKey) => boolean;
}

/**
 * The sums, limits and ratios that relate numbers. Parts that need not make up their whole are at
 * most the whole, unless some of them may be below zero.
 */
export function relationsIn(
  dataset: Dataset,
  { terms, knowledge, known, isTouched }: Setting,
): Relation[] {
  const own = [...terms.all()].filter(({ key }) => isTouched(key));
  const all = [...sumsOf(dataset, terms)];
  const stated = all.filter(({ parts }) => parts.some(({ key }) => isTouched(key)));
  const bases = new Set(stated.map(({ base }) => base));
  const additivity = new Additivity(
    all.filter(({ base }) => bases.has(base)),
    knowledge,
    partitionsIn(dataset),
  );
  const quotients = [...quotientsOf(terms, own)];
  const stating = [
    ...stated,
    ...followingSums(dataset, terms, isTouched),
    ...timeSums(dataset, terms, own),
  ];
  // For a whole that no row states, nothing shows that most of it is present.
  const levels = [...own, ...quotients.flatMap(({ part, base }) => [part, base])]
    .map(({ key }) => key)
    .filter(({ measure }) => measure === 'level');
  const implied = [...impliedSums(dataset, terms, levels, blocksOf(dataset))];
  const whole = [
    ...stating.filter((sum) => additivity.holds(sum)),
    ...implied.filter((sum) => additivity.holds(sum, 1)),
  ];
  const holding = new Set(whole);
  const sums = [
    ...whole,
    ...[...stating, ...implied].flatMap((sum) => additivity.within(sum)),
    ...sameSeries(dataset, terms, { knowledge, isTouched }),
  ];
  const within = [
    ...[...stating, ...implied].filter((sum) => !holding.has(sum)),
    ...runningTotals(dataset, terms, isTouched, blocksOf(dataset)),
  ].filter((sum) => !membersOf({ kind: 'within', sum }).some((term) => known.mayFall(term)));
  return [
    ...sums.map((sum): Relation => ({ kind: 'sum', sum })),
    ...quotients.map((quotient): Relation => ({ kind: 'quotient', quotient })),
    ...within.map((sum): Relation => ({ kind: 'within', sum })),
  ];
}

/**
 * Takes few parts one by one; groups many parts, which are places, by their group or their kind.
 */
function partitionsIn({ places }: Dataset): Partitions {
  return (parts) => {
    if (parts.length <= MOST_SINGLE_PARTS) return [parts.map((part) => [part])];
    return (['group', 'kind'] as const).map((by) => {
      const blocks = new Map<string, Term[]>();
      for (const part of parts) {
        const name = places.get(part.key.place)?.[by] ?? '';
        const block = blocks.get(name);
        if (block) block.push(part);
        else blocks.set(name, [part]);
      }
      return [...blocks.values()];
    });
  };
}

/** Says for an indicator if some of its public values are below zero. */
export function fallingOf(
  terms: readonly Term[],
  knowledge: Knowledge,
): (indicator: IndicatorId) => boolean {
  const falling = new Set<IndicatorId>();
  for (const term of terms) {
    const { key, figures } = term;
    if (key.measure !== 'level' || !figures.some(isBelowZero)) continue;
    if (knowledge.publicValues(term).some((value) => value < 0)) falling.add(key.indicator);
  }
  return (indicator) => falling.has(indicator);
}

const isBelowZero = ({ value }: TermRow) => value !== undefined && value.mantissa < 0;

/**
 * The block of a number, whose members may disclose one another: an indicator with its wholes, in
 * one year.
 */
export function blocksOf({ indicators }: Dataset): (key: TermKey) => string {
  return ({ indicator, period }) => `${rootOf(indicators, indicator)} ${period.year}`;
}

/** The topmost indicator that an indicator is part of. */
export function rootOf(indicators: Dataset['indicators'], id: IndicatorId): IndicatorId {
  const seen = new Set<IndicatorId>();
  let at = id;
  for (;;) {
    const above = indicators.get(at)?.partOf;
    if (above === undefined || seen.has(above)) return at;
    seen.add(at);
    at = above;
  }
}
