import { useId } from 'react';
import type { Dataset } from '../../figures/dataset.ts';
import { periodName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { lastDay, type Period } from '../../figures/period.ts';
import { wholeName } from '../../figures/wholeName.ts';
import { writeValue } from '../../figures/writeValue.ts';
import { useSpeech } from '../../ui/language.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import { ValuePieces } from '../../ui/ValuePieces.tsx';
import styles from './ProgrammeFigures.module.css';
import type { Programme } from './programme.ts';

interface ProgrammeFiguresProps {
  readonly dataset: Dataset;
  readonly programme: Programme;
  /** The period of the page. */
  readonly period: Period;
}

/** A programme of a whole city: the city's figures on the page of one place. */
export function ProgrammeFigures({ dataset, programme, period }: ProgrammeFiguresProps) {
  const { language, words } = useSpeech();
  const { briefing, evidence } = words;
  const id = useId();
  const place = nameOf(programme.place.name, language);
  const text = briefing.programmeText(
    periodName(programme.period, language),
    wholeName(programme.place, language),
  );
  const isEarlier = lastDay(programme.period) < lastDay(period);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.heading}>
        <h2 id={id}>{briefing.programmeTitle(place, nameOf(programme.name, language))}</h2>
        <p>
          {[text, isEarlier ? briefing.programmeBefore : '']
            .filter(Boolean)
            .join(briefing.ledeJoin)}
        </p>
      </div>
      <dl className={styles.figures}>
        {programme.figures.map((figure) => {
          const indicator = dataset.indicators.get(figure.indicator);
          const name = indicator ? nameOf(indicator.name, language) : figure.indicator;
          const written = writeValue(figure, language);
          return (
            <div key={figure.row} id={`k-${figure.indicator}`}>
              <dt>
                {name}{' '}
                <SourceMark href={`#e-${figure.indicator}`} label={evidence.markOf(name)}>
                  {evidence.mark}
                </SourceMark>
              </dt>
              <dd>{written ? <ValuePieces value={written} /> : null}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
