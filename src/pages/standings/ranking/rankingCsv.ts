import { periodCode } from '../../../figures/period.ts';
import type { Mark } from '../../../ranking/marks.ts';
import { writeCsv } from '../../../tables/writeCsv.ts';
import type { FieldModel, RankingModel } from './rankingModel.ts';
import type { Drawn } from './useRobustness.ts';

/**
 * The rows of some fields. Announced awards (awards.csv), ranks by the rules and ranks of the
 * reader's trial are in separate columns; the last two award nothing.
 */
export function rankingCsv(
  { run, byRules, indicators, fields: all }: RankingModel,
  fields: readonly FieldModel[],
  drawn: Drawn,
  dataset: string,
  name: (bilingual: { zh: string; en: string }) => string,
): string {
  const { contest, method, hash } = run.rules;
  const isTrial = run.basis === 'trial';
  const rule = [contest.id, contest.version, hash, method.scoring, method.aggregation].join(' ');
  const header = [
    'contest',
    'rules',
    'trial',
    'period',
    'group',
    'place',
    'name',
    'rank',
    'rank_overall',
    'announced',
    'rank_by_rules',
    'award_order_by_rules',
    'rank_in_trial',
    'award_order_in_trial',
    'rank_p05',
    'rank_p95',
    'win_probability',
    'score',
    'points',
    'total',
    ...indicators.map(({ id }) => `contribution_${id}`),
    'dataset',
  ];
  const number = (value: number) =>
    Number.isNaN(value) ? '' : String(Number(value.toPrecision(15)));
  return writeCsv(
    header,
    fields.flatMap((one) => {
      const { field, rows } = one;
      const own = drawn.fields[all.indexOf(one)];
      const plain = byRules.fields[all.indexOf(one)];
      const of = (list: Float64Array | undefined, i: number) => number(list?.[i] ?? Number.NaN);
      return rows.map((row) => [
        contest.id,
        rule,
        isTrial ? 'yes' : 'no',
        periodCode(run.period),
        field.group ?? '',
        row.place.id,
        name(row.place.name),
        rankText(row.rank),
        rankText(row.overall),
        announcedOf(row.marks),
        rankText(plain?.ranks[row.index]),
        rankText(plain?.awardOrder[row.index]),
        isTrial ? rankText(field.ranks[row.index]) : '',
        isTrial ? rankText(field.awardOrder[row.index]) : '',
        of(own?.p05, row.index),
        of(own?.p95, row.index),
        of(own?.winProbability, row.index),
        number(row.total - row.bonus),
        number(row.bonus),
        number(row.total),
        ...row.contributions.map(number),
        dataset,
      ]);
    }),
  );
}

/** 0 means no rank. */
const rankText = (rank: number | undefined) => (rank ? String(rank) : '');

/** The announced awards of a place, separated by bars. */
function announcedOf(marks: readonly Mark[]): string {
  return marks.flatMap((mark) => (mark.state === 'announced' ? [mark.award.award] : [])).join('|');
}
