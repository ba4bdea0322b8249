import { useMemo } from 'react';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { landUse } from '../../rules/lifecycle/landUse.ts';
import { reachedProduction, stageDurations } from '../../rules/lifecycle/stages.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import { shareText } from '../quantityText.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { rounded } from '../rounded.ts';
import table from '../smallTable.module.css';
import { LandUse } from './LandUse.tsx';
import styles from './StageFacts.module.css';
import { casesIn, projectsIn, signedYears } from './stageFacts.ts';

/** Quartiles of fewer projects are not shown. */
const MIN_PROJECTS = 4;

interface StageFactsProps {
  readonly context: Pick<RenewalContext, 'address' | 'overview' | 'tables' | 'view'>;
  readonly overview: Overview;
}

/**
 * The duration of the stages, the share of signed projects that produce, and the use of the land.
 */
export function StageFacts({ context, overview }: StageFactsProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_SCENES);
  const { tables, address } = context;
  const { day } = overview;
  const facts = useMemo(() => {
    const projects = projectsIn(tables, address.place);
    const cases = casesIn(tables, address.place);
    return {
      durations: stageDurations(projects, day),
      years: signedYears(projects, day),
      all: reachedProduction(projects, day),
      // Land freed in one park may go to a project in another, so all projects count.
      land: landUse(tables.enterprises, cases, tables.projects, day),
    };
  }, [tables, address.place, day]);
  const { all } = facts;
  return (
    <div className={styles.facts}>
      <div>
        <h3>{words.durations}</h3>
        <table className={table.table}>
          <caption>{words.durationsText}</caption>
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.counted}</th>
              <th scope="col">{words.median}</th>
              <th scope="col">{words.quartiles}</th>
            </tr>
          </thead>
          <tbody>
            {facts.durations.map(({ from, to, count, median, quartiles }) => (
              <tr key={to}>
                <th scope="row">{words.step(atHead(words.stages[from]), words.stages[to])}</th>
                <td>{count}</td>
                <td>{median === undefined ? words.notYet : rounded(median, 0)}</td>
                <td>
                  {quartiles && count >= MIN_PROJECTS
                    ? `${rounded(quartiles[0], 0)}–${rounded(quartiles[1], 0)}`
                    : words.tooFew}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <h3>{words.reached}</h3>
        <table className={table.table}>
          <caption>
            {all.share === undefined
              ? words.none
              : words.reachedText(shareText(all.share, language), all.open)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.signedYear}</th>
              <th scope="col">{atHead(words.stages.signed)}</th>
              <th scope="col">{atHead(words.stages.producing)}</th>
              <th scope="col">{atHead(words.dropped)}</th>
              <th scope="col">{words.open}</th>
              <th scope="col">{words.share}</th>
            </tr>
          </thead>
          <tbody>
            {[...facts.years, { year: undefined, ...all }].map(
              ({ year, signed, producing, dropped, open, share }) => (
                <tr key={year ?? 'all'}>
                  <th scope="row">{year ?? words.all}</th>
                  <td>{signed}</td>
                  <td>{producing}</td>
                  <td>{dropped}</td>
                  <td>{open}</td>
                  <td>{share === undefined ? words.notYet : shareText(share, language)}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      <LandUse context={context} use={facts.land} />
    </div>
  );
}
