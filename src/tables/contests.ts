import type { ContestId, IndicatorId, SourceId } from '../figures/figure.ts';
import { AGGREGATIONS, MISSING_POLICIES } from '../figures/rankingNames.ts';
import { SCORINGS } from '../figures/scoringRules.ts';
import type { Contest } from '../figures/tables.ts';
import { date, id, list, must, number, or, ref, text, word } from './column.ts';
import { inBoth, type Table, table } from './table.ts';

/** contests.csv: the rules of each contest, a row a version. */
export const CONTESTS: Table<Contest> = table(
  { name: 'contests', required: false, key: ['contest', 'version'] },
  {
    id: id<ContestId>('contest'),
    version: must(text('version')),
    name: inBoth('name', 'zh'),
    validFrom: date('valid_from'),
    validTo: date('valid_to'),
    score: word('score', SCORINGS),
    aggregate: word('aggregate', AGGREGATIONS),
    missing: word('missing', MISSING_POLICIES),
    groups: list('groups'),
    tolerance: number('tolerance'),
    tieBreak: list<IndicatorId>('tie_break'),
    winners: or(number('winners', 'integer'), 1),
    progressWinners: or(number('progress_winners', 'integer'), 0),
    bonusCap: number('bonus_cap'),
    penaltyCap: number('penalty_cap'),
    rule: inBoth('rule'),
    source: must(ref<SourceId>('source', 'sources')),
    note: text('note'),
  },
);
