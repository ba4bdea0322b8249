import type { Bilingual } from '../figures/language.ts';
import type { Problem } from '../figures/problem.ts';
import type { ScoringName } from '../figures/rankingNames.ts';
import { ranking as inEnglish } from '../locale/en/ranking.ts';
import type { RankingWords } from '../locale/ranking.ts';
import { ranking as inChinese } from '../locale/zh/ranking.ts';
import { type DomainFault, domainFaults, type Instead, worksInstead } from '../ranking/domain.ts';
import type { RankingTable } from '../ranking/rankingTable.ts';
import type { Method } from '../ranking/standings.ts';
import { weightsOf } from '../ranking/weights.ts';
import { problem, type Spot } from '../tables/report.ts';
import { outputNumber } from './rankOutput.ts';

/** The reason why a method cannot rank a table, and the methods that can. */
export interface Outside {
  readonly table: RankingTable;
  readonly faults: readonly DomainFault[];
  readonly instead: Instead;
}

/**
 * One problem for each kind of cell that a method cannot process, with the first such cell and the
 * number of others.
 *
 * @param spotOf returns the position of a cell
 */
export function domainProblems(
  { table, faults, instead }: Outside,
  spotOf: (fault: DomainFault) => Spot,
): Problem[] {
  const kinds = new Map<string, DomainFault[]>();
  for (const fault of faults) {
    const key = [fault.indicator, fault.cell, fault.need].join(' ');
    const all = kinds.get(key) ?? [];
    all.push(fault);
    kinds.set(key, all);
  }
  return [...kinds.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const expected = both((words) => sentence(words, table, first, all.length - 1));
    const mend = both((words) => mendOf(words, first, instead));
    return [problem('error', 'outside-method', spotOf(first), expected, mend)];
  });
}

/** The faults that prevent a ranking, for the first scoring that cannot process the table. */
export function outsideProblems(
  table: RankingTable,
  method: Method,
  scorings: Iterable<ScoringName>,
  spotOf: (fault: DomainFault) => Spot,
): Problem[] {
  const weights = weightsOf(table.criteria, method.weighting);
  for (const scoring of scorings) {
    const rule = { ...method, scoring };
    const faults = domainFaults(table, rule, weights);
    if (faults.length === 0) continue;
    return domainProblems({ table, faults, instead: worksInstead(table, rule, weights) }, spotOf);
  }
  return [];
}

const both = (say: (words: RankingWords) => string): Bilingual => ({
  zh: say(inChinese),
  en: say(inEnglish),
});

function sentence(
  { domain }: RankingWords,
  { places, criteria }: RankingTable,
  { cell, need, indicator, place, value }: DomainFault,
  others: number,
): string {
  const where = [criteria[indicator]?.id ?? '', place === undefined ? '' : (places[place] ?? '')];
  return (
    domain.sentence(
      where.filter(Boolean),
      domain.cells[cell],
      domain.needs[need],
      outputNumber(value),
    ) + (others > 0 ? domain.others(others) : '')
  );
}

function mendOf({ domain }: RankingWords, { cell }: DomainFault, instead: Instead): string {
  const { scorings, aggregations } = instead;
  const others = [
    ...(scorings.length > 0 ? [domain.scorings(scorings)] : []),
    ...(aggregations.length > 0 ? [domain.aggregations(aggregations)] : []),
  ];
  const own = cell === 'points' || cell === 'mean' ? [] : [domain.mendCell];
  return [...own, ...others].join(' / ') || domain.mendCell;
}
