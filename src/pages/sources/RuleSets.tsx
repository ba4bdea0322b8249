import type { Dataset } from '../../figures/dataset.ts';
import { nameOf, noteOf } from '../../figures/names.ts';
import type { ScoringName } from '../../figures/rankingNames.ts';
import type { Contest } from '../../figures/tables.ts';
import { RANKING_WORDS } from '../../locale/ranking.ts';
import { SOURCES_WORDS } from '../../locale/sources.ts';
import { METHODS } from '../../ranking/scoring/methods.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { gapsText } from '../contest/gapsText.ts';
import { limitsText } from '../contest/limitsText.ts';
import styles from './RuleSets.module.css';

interface RuleSetsProps {
  readonly dataset: Dataset;
  readonly sourceHref: (source: string) => string;
  readonly numbers: ReadonlyMap<string, number>;
}

/** Every version of every contest's rules: its dates, its scoring, and its weights. */
export function RuleSets({ dataset, sourceHref, numbers }: RuleSetsProps) {
  const { language } = useSpeech();
  const sources = useWords(SOURCES_WORDS);
  const ranking = useWords(RANKING_WORDS);
  const rowsOf = ({ id, version }: Contest) =>
    dataset.contestIndicators.filter((one) => one.contest === id && one.version === version);
  const limits = (contest: Contest, score: ScoringName) =>
    limitsText(
      score,
      rowsOf(contest),
      (indicator) => {
        const known = [...dataset.indicators.values()].find((one) => one.id === indicator);
        return known ? nameOf(known.name, language) : indicator;
      },
      (indicator) =>
        dataset.targets.some((one) => one.indicator === indicator && one.value.mantissa === 0),
      ranking,
    );
  const method = (contest: Contest) => {
    const { score, aggregate, missing, winners, progressWinners } = contest;
    return score && aggregate && missing
      ? [
          METHODS[score].words[language].counts,
          ...[limits(contest, score).trim()].filter(Boolean),
          ranking.aggregations[aggregate],
          gapsText({ scoring: score, aggregation: aggregate, missing }, rowsOf(contest), ranking),
          sources.ruleWinners(winners, progressWinners),
        ]
      : [sources.rulePublished];
  };
  return (
    <>
      <p className={styles.text}>{sources.rulesText}</p>
      {dataset.contests.map((contest) => (
        <div key={`${contest.id} ${contest.version}`} className={styles.rule}>
          <h3>
            {nameOf(contest.name, language)} · {sources.ruleVersion(contest.version)}
          </h3>
          <p className={styles.small}>
            {sources.ruleFrom(contest.validFrom, contest.validTo)} ·{' '}
            <a
              href={sourceHref(contest.source)}
              aria-label={dataset.sources.get(contest.source)?.title}
            >
              [{numbers.get(contest.source)}]
            </a>
          </p>
          <p>{nameOf(contest.rule, language)}</p>
          <ul className={styles.method}>
            {method(contest).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {contest.note ? <p className={styles.small}>{noteOf(contest.note, language)}</p> : null}
          <Weights dataset={dataset} contest={contest} />
        </div>
      ))}
    </>
  );
}

function Weights({ dataset, contest }: { readonly dataset: Dataset; readonly contest: Contest }) {
  const { language, words } = useSpeech();
  const { ruleColumns: columns, directions } = useWords(SOURCES_WORDS);
  const own = dataset.contestIndicators.filter(
    (one) => one.contest === contest.id && one.version === contest.version,
  );
  if (own.length === 0) return null;
  return (
    <table className={styles.weights}>
      <thead>
        <tr>
          <th scope="col">{columns.indicator}</th>
          <th scope="col">{columns.measure}</th>
          <th scope="col">{columns.weight}</th>
          <th scope="col">{columns.direction}</th>
        </tr>
      </thead>
      <tbody>
        {own.map(({ indicator, measure, weight, direction }) => {
          const known = dataset.indicators.get(indicator);
          return (
            <tr key={`${indicator} ${measure}`}>
              <th scope="row">{known ? nameOf(known.name, language) : indicator}</th>
              <td>{words.evidence.measures[measure]}</td>
              <td>{weight}</td>
              <td>{directions[direction]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
