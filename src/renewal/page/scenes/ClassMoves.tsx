import { useMemo } from 'react';
import { nameOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { Growth } from '../../../ui/Growth.tsx';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { Enterprise } from '../../data/enterprise.ts';
import { CLASSES } from '../../data/rules.ts';
import {
  classCounts,
  classMoves,
  climbers,
  type ClassMoves as Moves,
} from '../../rules/evaluation/classMoves.ts';
import type { Evaluation } from '../../rules/evaluation/evaluate.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import { ClassTag } from '../ClassTag.tsx';
import { FirmLink } from '../FirmLink.tsx';
import { scoreText } from '../quantityText.ts';
import { RuleMark } from '../RuleMark.tsx';
import type { RenewalContext } from '../renewalContext.ts';
import { Halves, Scene } from '../Scene.tsx';
import table from '../smallTable.module.css';
import styles from './ClassMoves.module.css';

/** At most this many climbers are named. */
const MAX_SHOWN = 8;

interface ClassMovesProps {
  readonly context: Pick<RenewalContext, 'address' | 'dataset' | 'overview' | 'tables' | 'view'>;
  readonly overview: Overview;
}

/**
 * The firms that rose or fell by a class since the previous year, and the size of each class over
 * the years.
 */
export function ClassMoves({ context, overview }: ClassMovesProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_SCENES);
  const { tables, address } = context;
  const { evaluation, earlier, year } = overview;
  const facts = useMemo(() => {
    const isIn = ({ park }: Enterprise) => address.place === undefined || park === address.place;
    const before = earlier.find((one) => one.year === year - 1);
    if (typeof evaluation === 'string') return undefined;
    return {
      before,
      after: evaluation,
      moves: before && classMoves(tables, before, evaluation, isIn),
      history: classCounts(tables, [...earlier, evaluation], isIn),
    };
  }, [tables, evaluation, earlier, year, address.place]);
  const { moves, before, after } = facts ?? {};
  if (!facts || !moves || !before || !after) {
    return (
      <Scene id="moves" scene={words.qualityScene} title={words.noYear(facts ? year - 1 : year)}>
        {null}
      </Scene>
    );
  }
  const sets = [before, after].map(({ rules }) => rules.set);
  return (
    <Scene
      id="moves"
      scene={words.qualityScene}
      title={words.movesTitle(moves.up, moves.down)}
      text={words.movesText(before.year, after.year)}
    >
      <Halves>
        <div>
          <ul className={styles.sums}>
            <li>
              <Growth text={`${words.up} ${moves.up}`} direction="up" />
            </li>
            <li>
              <Growth text={`${words.same} ${moves.same}`} direction="flat" />
            </li>
            <li>
              <Growth text={`${words.down} ${moves.down}`} direction="down" />
            </li>
          </ul>
          <Flow moves={moves} before={before} after={after} />
          {moves.oneYear > 0 ? <p className={styles.text}>{words.newlyIn(moves.oneYear)}</p> : null}
          <p className={styles.text}>
            {words.rulesOf}
            {sets.map((set, i) =>
              i > 0 && sets[0] === set ? null : (
                <span key={set.id}>
                  {i > 0 ? words.between : ''}
                  {nameOf(set.name, language)}{' '}
                  <RuleMark dataset={context.dataset} address={context.address} rule={set} />
                </span>
              ),
            )}
          </p>
          <table className={table.table}>
            <caption>{words.history}</caption>
            <thead>
              <tr>
                <th scope="col">{words.year}</th>
                {CLASSES.map((name) => (
                  <th scope="col" key={name}>
                    <ClassTag name={name} />
                  </th>
                ))}
                <th scope="col">{atHead(words.noClass)}</th>
              </tr>
            </thead>
            <tbody>
              {facts.history.map((one) => (
                <tr key={one.year}>
                  <th scope="row">{one.year}</th>
                  {CLASSES.map((name) => (
                    <td key={name}>{one.counts[name]}</td>
                  ))}
                  <td>{one.none}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div>
          <h3>{words.climbers}</h3>
          {moves.up === 0 ? <p className={styles.text}>{words.noClimbers}</p> : null}
          <ul>
            {climbers(moves)
              .slice(0, MAX_SHOWN)
              .map(({ firm, from, to, scores }) => (
                <li key={firm.id} className={styles.firm}>
                  <FirmLink context={context} firm={firm.id} withPark />
                  <p>
                    {words.climbed(atHead(words.classOf(from)), words.classOf(to))} ·{' '}
                    {words.scoreMove(scoreText(scores.before), scoreText(scores.after))}
                  </p>
                </li>
              ))}
          </ul>
        </div>
      </Halves>
    </Scene>
  );
}

interface FlowProps {
  readonly moves: Moves;
  readonly before: Evaluation;
  readonly after: Evaluation;
}

/** Moves between classes: rows are the previous year, columns the year. */
function Flow({ moves, before, after }: FlowProps) {
  const words = useWords(RENEWAL_SCENES);
  return (
    <table className={`${table.table} ${styles.flow}`}>
      <caption>{words.flow}</caption>
      <thead>
        <tr>
          <th scope="col">
            {words.fromClass(before.year)} ↓ {words.toClass(after.year)} →
          </th>
          {CLASSES.map((name) => (
            <th scope="col" key={name}>
              <ClassTag name={name} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CLASSES.map((from, i) => (
          <tr key={from}>
            <th scope="row">
              <ClassTag name={from} />
            </th>
            {CLASSES.map((to, j) => (
              <td key={to} className={j < i ? styles.up : undefined}>
                {moves.flow[i]?.[j] ?? 0}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
