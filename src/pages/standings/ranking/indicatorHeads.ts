import type { Dataset } from '../../../figures/dataset.ts';
import type { Language } from '../../../figures/language.ts';
import { plainParts } from '../../../figures/levelParts.ts';
import { nameOf } from '../../../figures/names.ts';
import { topicName } from '../../../figures/topics.ts';
import type { RankingWords } from '../../../locale/ranking.ts';
import type { ContestRun } from '../../../ranking/runContest.ts';
import { familiesOf, type IndicatorFamily } from './indicatorFamily.ts';

/** The head of an indicator's column. */
export interface IndicatorHead {
  readonly id: string;
  readonly name: string;
  readonly family: IndicatorFamily;
  /** The name of the topic that the colour represents. */
  readonly familyName: string;
  /** Out of 100. */
  readonly weight: number;
  /** The unit of the levels, if all of them have the same one. */
  readonly unit: string;
}

/** The heads of the indicators of a ranking, in the order of its rules. */
export function indicatorHeads(
  dataset: Dataset,
  run: ContestRun,
  language: Language,
  ranking: RankingWords,
): IndicatorHead[] {
  const [first] = run.fields;
  const criteria = (first?.table.criteria ?? []).map(({ id }) => {
    return { id, indicator: [...dataset.indicators.values()].find((one) => one.id === id) };
  });
  const families = familiesOf(criteria.map(({ indicator }) => indicator?.topic ?? ''));
  return criteria.map(({ id, indicator }, j): IndicatorHead => {
    const topic = indicator?.topic ?? '';
    const { family = 'c1', other = true } = families.get(topic) ?? {};
    return {
      id,
      name: indicator ? nameOf(indicator.name, language) : id,
      family,
      familyName: other ? ranking.otherTopics : nameOf(topicName(dataset, topic), language),
      weight: 100 * (first?.standings.weights[j] ?? 0),
      unit: commonUnit(run, j, language),
    };
  });
}

/** The unit that all written levels of an indicator share, or ''. */
function commonUnit({ fields }: ContestRun, j: number, language: Language): string {
  const units = fields.flatMap(({ figures }) =>
    (figures[j] ?? []).flat().flatMap((figure) => {
      if (figure?.measure !== 'level' || !figure.value) return [];
      const { before, after } = plainParts(figure.value, figure.unit, language);
      return [[before, after].filter(Boolean).join(' ')];
    }),
  );
  const [unit = ''] = units;
  return units.every((other) => other === unit) ? unit : '';
}
