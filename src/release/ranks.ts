import type { Dataset } from '../figures/dataset.ts';
import type { Knowledge } from './knowledge.ts';
import { isNarrow } from './knownRanges.ts';
import { RANK_BASES, rankedFields } from './rankReadings.ts';
import type { Terms } from './term.ts';

type Tables = Pick<Dataset, 'places' | 'indicators'>;

/**
 * Holds announced ranks back until those that are left give no number that they may go by and that is withheld, or held back for the sake of one, but a wide range: the places right before and behind it are public,
 * and near to each other. Its own rank goes first; those of others go where they leave but one
 * position for it.
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
          // Where many have gone already, several go at once: a field may have thousands of places.
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
