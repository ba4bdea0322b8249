import type { IndicatorId } from '../figures/figure.ts';
import { DIRECTIONS, INDICATOR_KINDS, type Indicator, SECTIONS } from '../figures/tables.ts';
import { TOPICS } from '../figures/topics.ts';
import { id, list, must, number, openWord, optional, or, ref, text, word } from './column.ts';
import { inBoth, type Table, table } from './table.ts';

/** indicators.csv: what is measured, and how its values behave. */
export const INDICATORS: Table<Indicator> = table(
  { name: 'indicators', required: true, key: ['indicator'] },
  {
    id: id<IndicatorId>('indicator'),
    name: inBoth('name', 'both'),
    topic: openWord('topic', Object.keys(TOPICS)),
    section: or(word('section', SECTIONS), 'briefing'),
    kind: must(or(word('kind', INDICATOR_KINDS), 'flow')),
    direction: or(word('direction', DIRECTIONS), 'none'),
    unit: text('unit'),
    decimals: or(number('decimals', 'integer'), 0),
    partOf: optional(ref<IndicatorId>('part_of', 'indicators')),
    follows: optional(ref<IndicatorId>('follows', 'indicators')),
    synonyms: list('synonyms'),
    definition: inBoth('definition'),
  },
);
