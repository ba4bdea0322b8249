import { memo, useMemo } from 'react';
import type { Dataset } from '../../../figures/dataset.ts';
import { nameOf } from '../../../figures/names.ts';
import type { Period } from '../../../figures/period.ts';
import { RANKING_WORDS } from '../../../locale/ranking.ts';
import { MAX_PAGE_COMPARISONS } from '../../../ranking/cost.ts';
import { runContest } from '../../../ranking/runContest.ts';
import { METHODS } from '../../../ranking/scoring/methods.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import styles from './Ranking.module.css';
import type { RankingModel } from './rankingModel.ts';
import { RULE_CHOICES } from './ruleChoices.ts';

interface OtherRulesProps {
  readonly dataset: Dataset;
  readonly contest: string;
  readonly period: Period;
  readonly model: RankingModel;
}

/** The leader of each field under each common rule, with the weights on show. */
export const OtherRules = memo(function OtherRules({
  dataset,
  contest,
  period,
  model,
}: OtherRulesProps) {
  const { language } = useSpeech();
  const ranking = useWords(RANKING_WORDS);
  const weights = model.run.fields[0]?.standings.weights;
  const rows = useMemo(
    () =>
      RULE_CHOICES.map(({ key, scoring, aggregation }) => {
        const limits = { weights, maxSteps: MAX_PAGE_COMPARISONS };
        const options = scoring ? { ...limits, scoring, aggregation } : limits;
        const run = runContest(dataset, contest, period, options);
        return typeof run === 'string'
          ? { key, scoring, aggregation, winners: [], unranked: run }
          : { key, scoring, aggregation, winners: run.fields.map((field) => firstsOf(field)) };
      }),
    [dataset, contest, period, weights],
  );
  return (
    <section aria-labelledby="other-rules" className={styles.panel}>
      <h3 id="other-rules">{ranking.otherRules}</h3>
      <p className={styles.small}>{ranking.otherRulesText}</p>
      <table className={styles.plain}>
        <thead>
          <tr>
            <th scope="col">{ranking.rule}</th>
            {model.fields.map(({ field }) => (
              <th key={field.group ?? ''} scope="col">
                {field.group === undefined ? ranking.otherWinner : ranking.groupOf(field.group)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, scoring, aggregation, winners, unranked }) => (
            <tr key={key}>
              <th scope="row">
                {scoring
                  ? [
                      METHODS[scoring].words[language].name,
                      ranking.aggregationNames[aggregation],
                    ].join(' · ')
                  : ranking.byRules}
              </th>
              {unranked ? (
                <td colSpan={model.fields.length}>{ranking.unranked[unranked]}</td>
              ) : null}
              {winners.map((places, i) => (
                <td key={model.fields[i]?.field.group ?? ''}>
                  {places
                    .map(({ name }) => nameOf(name, language))
                    .join(language === 'zh' ? '、' : ', ')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});

const firstsOf = ({ places, ranks }: RankingModel['run']['fields'][number]) =>
  places.filter((_, i) => ranks[i] === 1);
