import { noteOf } from '../../../figures/names.ts';
import { RANKING_WORDS } from '../../../locale/ranking.ts';
import { METHODS } from '../../../ranking/scoring/methods.ts';
import { TOLERANCE } from '../../../ranking/tolerance.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { gapsText } from '../../contest/gapsText.ts';
import { limitsText } from '../../contest/limitsText.ts';
import styles from './Ranking.module.css';
import type { RankingModel } from './rankingModel.ts';

/** Explains the ranking in plain words, then lists the published rules with version and hash. */
export function MethodNote({ run, indicators }: Pick<RankingModel, 'run' | 'indicators'>) {
  const { language } = useSpeech();
  const ranking = useWords(RANKING_WORDS);
  const { contest, method, hash } = run.rules;
  const chain = contest.tieBreak.map(
    (id) => indicators.find((indicator) => indicator.id === id)?.name ?? id,
  );
  // A trial with another scoring has no floors or caps of its own.
  const limits =
    method.scoring === contest.score
      ? limitsText(
          method.scoring,
          run.rules.indicators,
          (id) => indicators.find((one) => one.id === id)?.name ?? id,
          (id) =>
            run.fields.some(({ table }) =>
              table.criteria.some(
                (one) =>
                  one.id === id && one.parts.some(({ column }) => column.target?.includes(0)),
              ),
            ),
          ranking,
        )
      : '';
  const own =
    method.scoring === contest.score
      ? run.rules.indicators
      : run.rules.indicators.map(({ bounds }) => ({ bounds, floor: undefined }));
  const rule = contest.rule[language] || contest.rule.zh;
  const stop = language === 'zh' ? '；' : '; ';
  return (
    <div className={styles.method} id="method">
      <p>
        <b>{ranking.method}</b>{' '}
        {[
          METHODS[method.scoring].words[language].counts,
          ranking.aggregations[method.aggregation],
        ].join(stop)}
        {language === 'zh' ? '。' : '. '}
        {limits} {gapsText(method, own, ranking)} {ranking.ties(method.tolerance ?? TOLERANCE)}{' '}
        {chain.length > 0 ? ranking.tieBreak(chain) : ''}
      </p>
      {rule && <p>{ranking.printedRule(rule)}</p>}
      <p className={styles.small}>
        {ranking.version(contest.version, hash)}
        {contest.note ? ` · ${noteOf(contest.note, language)}` : ''}
      </p>
    </div>
  );
}
