import type { Language } from '../../../figures/language.ts';
import { nameOf } from '../../../figures/names.ts';
import type { RankingWords } from '../../../locale/ranking.ts';
import { points } from './points.ts';
import type { FieldModel, RankingModel, RankRow } from './rankingModel.ts';

/**
 * The headline: the leader by the rules or in the trial, and the lead; undefined if no place has a
 * score.
 */
export function leadText(
  { run: { basis } }: RankingModel,
  field: FieldModel,
  language: Language,
  ranking: RankingWords,
): string | undefined {
  const said = leaderText(field, language, ranking);
  return said && ranking.lead(ranking.basis[basis], said);
}

function leaderText(
  { rows }: FieldModel,
  language: Language,
  ranking: RankingWords,
): string | undefined {
  const firsts = rows.filter(({ rank }) => rank === 1);
  const [first] = firsts;
  if (!first) return undefined;
  const name = (row: RankRow) => nameOf(row.place.name, language);
  if (firsts.length > 1) return ranking.tied(firsts.map(name), points(first.total));
  const next = rows.find(({ rank }) => rank > 1);
  return next
    ? ranking.leaderBy(name(first), points(first.total), points(first.total - next.total))
    : ranking.leader(name(first), points(first.total));
}
