import type { Dataset } from '../figures/dataset.ts';
import type { Knowledge } from './knowledge.ts';
import { isNarrow } from './knownRanges.ts';
import { RANK_BASES, rankedFields } from './rankReadings.ts';
import type { Terms } from './term.ts';

type Tables = Pick<Dataset, 'places' | 'indicators'>;

/**
 * Holds back announced ranks until the others leave only a wide range for every secret number that
 * they may be based on, withheld or held back. A range is narrow if the places next to the number
 * are public and close to each other. The number's own rank is held back first, then ranks of
 * others that leave only one position for it.
 */
export function holdRanks(tables: Tables, terms: Terms, knowledge: Knowledge): void {
  for (const measure of RANK_BASES) {
    for (const field of rankedFields(tables, terms, knowledge, measure)) {
      for (const base of field.bases) {
        if (base.figures.length > 0 && !knowledge.isSecret(base)) continue;
        let held = 0;
        for (;;) {
          const range = field.rangeOf(base);
          if (!range || !isNarrow(range)) break;
          // The batch grows, because a field may have thousands of places.
          const ranks = field.ranksFor(base, (range.low + range.high) / 2);
          const next = ranks.slice(0, Math.max(1, Math.floor(held / 2)));
          if (next.length === 0) break;
          for (const row of next.flatMap((rank) => knowledge.holdable(rank))) knowledge.hold(row);
          held += next.length;
        }
      }
    }
  }
}
