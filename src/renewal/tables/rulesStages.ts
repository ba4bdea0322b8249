import { must, number, or, word } from '../../tables/column.ts';
import { type Table, table } from '../../tables/table.ts';
import type { TableWords } from '../../tables/words.ts';
import { STAGES } from '../data/project.ts';
import type { StageLimit } from '../data/rules.ts';
import { locator, ruleset, source } from './ruleColumns.ts';

/** rules_stages.csv: the time limit of a project from one stage to another. */
export const RULES_STAGES: Table<StageLimit> = table(
  { name: 'rules_stages', required: false, key: ['ruleset', 'from_stage', 'to_stage'] },
  {
    ruleset,
    from: must(or(word('from_stage', STAGES), 'signed')),
    to: must(or(word('to_stage', STAGES), 'started')),
    days: must(or(number('days', 'integer'), 0)),
    source,
    locator,
  },
);

export const RULES_STAGES_WORDS: TableWords = {
  row: {
    zh: '项目从一个环节到另一个环节的时限',
    en: 'how long a project may take from one stage to another',
  },
  columns: {
    from_stage: { zh: '从哪个环节', en: 'from which stage' },
    to_stage: { zh: '到哪个环节', en: 'to which stage' },
    days: { zh: '天数', en: 'days' },
  },
};
