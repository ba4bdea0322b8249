import { Fragment, useMemo } from 'react';
import type { Dataset } from '../../figures/dataset.ts';
import { nameOf } from '../../figures/names.ts';
import type { Period } from '../../figures/period.ts';
import type { Place } from '../../figures/tables.ts';
import { BannerPrize } from '../../ui/BannerPrize.tsx';
import { useSpeech } from '../../ui/language.tsx';
import styles from './BriefingHead.module.css';
import { headModel } from './headModel.ts';

export interface BriefingHeadProps {
  readonly dataset: Dataset;
  readonly place: Place;
  readonly period: Period;
  readonly rulesHref: string;
}

/** Matches the space between a number and its Chinese unit, which must stay on one line. */
const BEFORE_UNIT = /(\d) (?=\p{Script=Han})/gu;

/** The finding as a headline, the quarter in a sentence, and the banner if it was won. */
export default function BriefingHead({ dataset, place, period, rulesHref }: BriefingHeadProps) {
  const { language, words } = useSpeech();
  const { briefing } = words;
  const model = useMemo(
    () => headModel(dataset, place, period, language, words),
    [dataset, place, period, language, words],
  );
  const { parent, periodName, spanName, headline, awards } = model;
  const isBanner = awards.some(({ award }) => award.award === 'banner');
  return (
    <div className={styles.head}>
      <div className={styles.text}>
        <p className={styles.kicker}>
          {briefing.kicker[period.kind]}
          <span>
            {nameOf((parent ?? place).name, language)} · {spanName}
          </span>
          {model.yearInferred ? <a href={rulesHref}>{briefing.yearInferred}</a> : null}
        </p>
        <h1>
          {headline.title.map((phrase, i) => (
            <Fragment key={phrase}>
              {i > 0 ? (
                <>
                  {briefing.phraseJoin}
                  <wbr />
                </>
              ) : null}
              {phrase.replace(BEFORE_UNIT, '$1\u00a0')}
            </Fragment>
          ))}
        </h1>
        {headline.lede ? <p className={styles.lede}>{headline.lede}</p> : null}
      </div>
      {awards.length > 0 ? (
        <div className={styles.award}>
          {isBanner ? (
            <BannerPrize label={briefing.awardTitle(periodName)} glyphs={briefing.bannerGlyphs} />
          ) : null}
          <div className={styles.awardText}>
            {awards.map(({ award, contest }) => (
              <Fragment key={`${award.contest} ${award.award} ${award.group}`}>
                <p>
                  <b>
                    {award.award === 'banner'
                      ? briefing.awardTitle(periodName)
                      : briefing.progressAward(periodName)}
                  </b>
                </p>
                {contest ? (
                  <p>{briefing.awardText(nameOf(contest.name, language), award.group)}</p>
                ) : null}
                {contest && !contest.score ? <p>{briefing.rulesUnpublished}</p> : null}
              </Fragment>
            ))}
            <p>
              <a href={rulesHref}>{briefing.awardRules}</a>
            </p>
          </div>
        </div>
      ) : null}
    </div>
  );
}
