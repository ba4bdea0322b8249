import { Suspense, useCallback, useDeferredValue, useMemo } from 'react';
import type { Address } from '../../../board/address.ts';
import { hrefOf } from '../../../board/href.ts';
import type { Dataset } from '../../../figures/dataset.ts';
import { nameOf } from '../../../figures/names.ts';
import { type Period, periodCode } from '../../../figures/period.ts';
import { RANKING_WORDS } from '../../../locale/ranking.ts';
import { METHODS } from '../../../ranking/scoring/methods.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { Picker } from '../../../ui/Picker.tsx';
import { AnnouncedDiffers } from '../../contest/AnnouncedDiffers.tsx';
import { useTrial } from '../../useTrial.ts';
import { ExportButton } from './ExportButton.tsx';
import { FamilyLegend } from './FamilyLegend.tsx';
import { Lift } from './Lift.tsx';
import { leadText } from './leadText.ts';
import { MarkLegend } from './MarkLegend.tsx';
import { MethodNote } from './MethodNote.tsx';
import { OtherRules } from './OtherRules.tsx';
import { chanceText } from './points.ts';
import { RankHistory } from './RankHistory.tsx';
import styles from './Ranking.module.css';
import { RankingTable } from './RankingTable.tsx';
import { Refused } from './Refused.tsx';
import { rankable } from './rankable.ts';
import { rankingModel } from './rankingModel.ts';
import { RULE_CHOICES } from './ruleChoices.ts';
import { STANDINGS_TRIAL, type StandingsTrial } from './standingsTrial.ts';
import { DRAWS, useRobustness } from './useRobustness.ts';
import { Weights } from './Weights.tsx';

export interface RankingProps {
  readonly dataset: Dataset;
  readonly period: Period;
  readonly address: Address;
}

/** The ranking by the rules of a contest, with the controls for a trial. */
export default function Ranking({ dataset, period, address }: RankingProps) {
  const { language } = useSpeech();
  const ranking = useWords(RANKING_WORDS);
  const [query, tryOut] = useTrial(address);
  const trial = useMemo(() => STANDINGS_TRIAL.parse(query), [query]);
  const contests = rankable(dataset);
  const contest = contests.find(({ id }) => id === trial.contest) ?? contests[0];
  const model = useMemo(
    () =>
      contest
        ? rankingModel(dataset, contest.id, period, trial, language, ranking)
        : ('no-contest' as const),
    [dataset, contest, period, trial, language, ranking],
  );
  // The table follows a moved weight at once; the results below it follow a little later.
  const settled = useDeferredValue(model);
  const drawn = useRobustness(typeof model === 'string' ? undefined : model);
  const to = useCallback(
    (change: Partial<StandingsTrial>): string =>
      hrefOf({
        ...address,
        period: periodCode(period),
        query: STANDINGS_TRIAL.text({ ...trial, ...change }),
      }),
    [address, period, trial],
  );
  const hrefOfSort = useCallback(
    (id: string) => to({ sort: id === 'total' ? undefined : id }),
    [to],
  );
  const pickers = (
    <div className={styles.controls}>
      {contests.length > 1 ? (
        <Picker
          label={ranking.contest}
          choices={contests.map(({ id, name }) => ({
            key: id,
            text: nameOf(name, language),
            // Weights and fields belong to one contest, so they are dropped.
            href: to({
              contest: id,
              weights: undefined,
              field: undefined,
              sort: undefined,
              lift: undefined,
            }),
            chosen: id === contest?.id,
          }))}
        />
      ) : null}
      {typeof model !== 'string' && model.fields.length > 1 ? (
        <Picker
          label={ranking.field}
          choices={[undefined, ...model.fields.map(({ field }) => field.group)].map((group) => ({
            key: group ?? '',
            text: group === undefined ? ranking.allFields : ranking.groupOf(group),
            href: to({ field: group }),
            chosen: group === trial.field,
          }))}
        />
      ) : null}
      {typeof model === 'string' ? null : (
        <Picker
          label={ranking.rule}
          choices={RULE_CHOICES.map(({ key, scoring, aggregation }) => ({
            key,
            text: scoring
              ? [METHODS[scoring].words[language].name, ranking.aggregationNames[aggregation]].join(
                  ' · ',
                )
              : ranking.byRules,
            href: to({ scoring, aggregation: scoring ? aggregation : undefined }),
            chosen: scoring === trial.scoring && (!scoring || aggregation === trial.aggregation),
          }))}
        />
      )}
    </div>
  );
  if (typeof model === 'string') {
    return (
      <section aria-labelledby="ranking" className={styles.section}>
        <h2 id="ranking">{contest ? nameOf(contest.name, language) : ''}</h2>
        {pickers}
        <p>{ranking.unranked[model]}</p>
        {model === 'out-of-domain' && contest ? (
          <Refused
            dataset={dataset}
            contest={contest.id}
            period={period}
            trial={{ scoring: trial.scoring, aggregation: trial.aggregation }}
          />
        ) : null}
        {trial.scoring || trial.aggregation ? (
          <ButtonLink href={to({ weights: undefined, scoring: undefined, aggregation: undefined })}>
            {ranking.backToRules}
          </ButtonLink>
        ) : null}
      </section>
    );
  }
  const shown = model.fields.filter(
    ({ field }) => trial.field === undefined || field.group === trial.field,
  );
  const calm = typeof settled === 'string' ? model : settled;
  const calmShown = calm.fields.filter(
    ({ field }) => trial.field === undefined || field.group === trial.field,
  );
  const sort = trial.sort ?? 'total';
  return (
    <section aria-labelledby="ranking" className={styles.section}>
      <h2 id="ranking">{nameOf(model.run.rules.contest.name, language)}</h2>
      {pickers}
      {model.differences
        .filter(({ field }) => trial.field === undefined || field?.group === trial.field)
        .map((one) => (
          <AnnouncedDiffers
            key={`${one.prize} ${one.field?.group}`}
            dataset={dataset}
            comparison={one}
          />
        ))}
      {model.run.basis === 'trial' ? (
        <p className={styles.trial}>
          {ranking.trialNote}{' '}
          <a href={to({ weights: undefined, scoring: undefined, aggregation: undefined })}>
            {ranking.backToRules}
          </a>
        </p>
      ) : null}
      {shown.map((one) => {
        const lead = leadText(model, one, language, ranking);
        const first = one.rows.find(({ rank }) => rank === 1);
        const group = one.field.group;
        const draws = drawn.fields[model.fields.indexOf(one)];
        return (
          <div key={group ?? ''} className={styles.field}>
            <h3>{[group && ranking.groupOf(group), lead].filter(Boolean).join(' · ')}</h3>
            <p className={styles.chance} aria-live="polite">
              {first && draws
                ? ranking.chance(
                    nameOf(first.place.name, language),
                    chanceText(draws.winProbability[first.index] ?? 0),
                    DRAWS.toLocaleString('en'),
                  )
                : ranking.drawing(`${Math.round(drawn.progress * 100)}%`)}
            </p>
            <RankingTable
              caption={lead ?? ''}
              indicators={model.indicators}
              rows={one.rows}
              drawn={draws}
              bounds={one.field.standings.rankBounds}
              overall={model.fields.length > 1}
              sort={sort}
              hrefOfSort={hrefOfSort}
            />
            {one.constant.length > 0 ? (
              <p className={styles.chance}>{ranking.constant(one.constant)}</p>
            ) : null}
          </div>
        );
      })}
      <MarkLegend rows={shown.flatMap(({ rows }) => rows)} />
      <FamilyLegend indicators={model.indicators} />
      <MethodNote run={model.run} indicators={model.indicators} />
      <div className={styles.actions}>
        <ExportButton dataset={dataset} model={model} fields={shown} drawn={drawn} />
        {model.run.basis === 'trial' ? (
          <ButtonLink href={to({ weights: undefined, scoring: undefined, aggregation: undefined })}>
            {ranking.backToRules}
          </ButtonLink>
        ) : null}
      </div>
      <div className={styles.panels}>
        <Weights
          model={model}
          trial={trial}
          to={to}
          onMove={(weights) => tryOut(STANDINGS_TRIAL.text({ ...trial, weights }))}
        />
        <Lift model={calm} fields={calmShown} trial={trial} to={to} />
      </div>
      <div className={styles.panels}>
        <OtherRules
          dataset={dataset}
          contest={model.run.rules.contest.id}
          period={period}
          model={calm}
        />
        {/* It shows years that the ranking itself does not wait for. */}
        <Suspense>
          <RankHistory
            dataset={dataset}
            contest={model.run.rules.contest.id}
            period={period}
            group={trial.field}
            chosen={trial.lift}
          />
        </Suspense>
      </div>
    </section>
  );
}
