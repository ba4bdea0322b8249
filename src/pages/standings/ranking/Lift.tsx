import { memo, useMemo } from 'react';
import type { Figure } from '../../../figures/figure.ts';
import { formatValue } from '../../../figures/format.ts';
import type { Language } from '../../../figures/language.ts';
import { nameOf } from '../../../figures/names.ts';
import { RANKING_WORDS } from '../../../locale/ranking.ts';
import { counterfactuals } from '../../../ranking/counterfactual.ts';
import { printedValue } from '../../../ranking/printedValue.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { Picker } from '../../../ui/Picker.tsx';
import styles from './Ranking.module.css';
import type { FieldModel, RankingModel } from './rankingModel.ts';
import type { StandingsTrial } from './standingsTrial.ts';

interface LiftProps {
  readonly model: RankingModel;
  readonly fields: readonly FieldModel[];
  readonly trial: StandingsTrial;
  readonly to: (change: Partial<StandingsTrial>) => string;
}

/** For each value of a place, the value with which the place would gain a rank. */
export const Lift = memo(function Lift({ model, fields, trial, to }: LiftProps) {
  const { language } = useSpeech();
  const ranking = useWords(RANKING_WORDS);
  const all = fields.flatMap(({ field, rows }) => rows.map((row) => ({ field, row })));
  const chosen =
    all.find(({ row }) => row.place.id === trial.lift) ??
    all.find(({ row }) => row.rank === 2) ??
    all[0];
  const found = useMemo(() => {
    if (!chosen) return [];
    const { field, row } = chosen;
    return counterfactuals(field.table, model.run.rules.method, row.index, {
      weights: field.standings.weights,
      points: field.points,
      tieBreak: field.tieBreak,
    });
  }, [chosen?.field, chosen?.row.index, model]);
  if (!chosen) return null;
  const { field, row } = chosen;
  const name = nameOf(row.place.name, language);
  const { change, now, need, reached } = ranking.liftColumns;
  return (
    <section aria-labelledby="lift" className={styles.panel}>
      <h3 id="lift">{ranking.lift(name)}</h3>
      <Picker
        label={ranking.liftChoose}
        choices={all.map((one) => ({
          key: one.row.place.id,
          text: nameOf(one.row.place.name, language),
          href: to({ lift: one.row.place.id }),
          chosen: one.row.place.id === row.place.id,
        }))}
      />
      {row.rank <= 1 ? (
        <p className={styles.small}>{ranking.liftFirst(name)}</p>
      ) : (
        <>
          <p className={styles.small}>{ranking.liftText(row.rank)}</p>
          <table className={styles.plain}>
            <thead>
              <tr>
                <th scope="col">{change}</th>
                <th scope="col" className={styles.number}>
                  {now}
                </th>
                <th scope="col" className={styles.number}>
                  {need}
                </th>
                <th scope="col">{reached}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((one) => {
                const figure = field.figures[one.indicator]?.[one.part]?.[row.index];
                const indicator = model.indicators[one.indicator];
                if (!figure || !indicator) return null;
                const parts = field.table.criteria[one.indicator]?.parts.length ?? 1;
                const measure =
                  figure.measure === 'yoy' ? ranking.measures.yoy : ranking.measures.level;
                return (
                  <tr key={`${indicator.id} ${one.part}`}>
                    <th scope="row">
                      {parts > 1 ? `${indicator.name} · ${measure}` : indicator.name}
                    </th>
                    <td className={styles.number}>{valueIn(figure, one.now, language)}</td>
                    <td className={one.exact === undefined ? styles.words : styles.number}>
                      {needed(one.exact, one.now, figure, language) ?? ranking.liftNone}
                      {one.frozen === undefined || one.exact === undefined ? null : (
                        <small>
                          {ranking.liftFrozen(needed(one.frozen, one.now, figure, language) ?? '')}
                        </small>
                      )}
                    </td>
                    <td>{one.exact === undefined ? '' : one.reached ? ranking.yes : ranking.no}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
});

/** The needed value, rounded in the direction in which it still suffices. */
function needed(
  value: number | undefined,
  now: number,
  figure: Figure,
  language: Language,
): string | undefined {
  if (value === undefined) return undefined;
  return valueIn(figure, value, language, value > now ? 'up' : 'down');
}

/** A canonical value in words, in the unit and with the digits of the printed figure. */
function valueIn(
  figure: Figure,
  canonical: number,
  language: Language,
  towards?: 'up' | 'down',
): string {
  const value = printedValue(figure, canonical, towards);
  return value ? formatValue(value, figure.unit, '=', language) : '';
}
