import type { Dataset } from '../../../figures/dataset.ts';
import { nameOf } from '../../../figures/names.ts';
import type { Period } from '../../../figures/period.ts';
import { RANKING_WORDS } from '../../../locale/ranking.ts';
import { type Refusal, refusals } from '../../../ranking/prepareRun.ts';
import { METHODS } from '../../../ranking/scoring/methods.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { points } from './points.ts';
import styles from './Ranking.module.css';

/** At most this many figures that a method cannot take are named for each field. */
const MOST_NAMED = 3;

interface RefusedProps {
  readonly dataset: Dataset;
  readonly contest: string;
  readonly period: Period;
  readonly trial: Parameters<typeof refusals>[3];
}

/** The figures that a method cannot handle, and the methods that can. */
export function Refused({ dataset, contest, period, trial }: RefusedProps) {
  const { language } = useSpeech();
  const { domain, aggregationNames } = useWords(RANKING_WORDS);
  const stop = language === 'zh' ? '。' : '.';
  const sentence = ({ field, faults }: Refusal, at: number) => {
    const fault = faults[at];
    if (!fault) return '';
    const id = field.table.criteria[fault.indicator]?.id ?? '';
    const indicator = [...dataset.indicators.values()].find((one) => one.id === id);
    const place = fault.place === undefined ? undefined : field.places[fault.place];
    const where = [indicator ? nameOf(indicator.name, language) : id];
    if (place) where.push(nameOf(place.name, language));
    const value = Number.isNaN(fault.value) ? '' : points(fault.value);
    return domain.sentence(where, domain.cells[fault.cell], domain.needs[fault.need], value);
  };
  const worksInstead = ({ instead }: Refusal) => [
    ...(instead.scorings.length > 0
      ? [domain.scorings(instead.scorings.map((name) => METHODS[name].words[language].name)) + stop]
      : []),
    ...(instead.aggregations.length > 0
      ? [domain.aggregations(instead.aggregations.map((name) => aggregationNames[name])) + stop]
      : []),
  ];
  return (
    <ul className={styles.small}>
      {refusals(dataset, contest, period, trial).map((refusal) => {
        const { field, faults } = refusal;
        const named = faults.slice(0, MOST_NAMED).map((_, at) => sentence(refusal, at));
        const more = faults.length - named.length;
        return (
          <li key={field.group ?? ''}>
            {`${named.join(language === 'zh' ? '；' : '; ')}${more > 0 ? domain.others(more) : ''}${stop}`}
            {worksInstead(refusal).map((text) => (
              <p key={text}>{text}</p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
