import type { Dataset } from '../../figures/dataset.ts';
import { periodName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { writeValue } from '../../figures/writeValue.ts';
import { useSpeech } from '../../ui/language.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import { ValuePieces } from '../../ui/ValuePieces.tsx';
import styles from './UpgradeFigures.module.css';
import type { Upgrade } from './upgrade.ts';

interface UpgradeFiguresProps {
  readonly dataset: Dataset;
  readonly upgrade: Upgrade;
}

/** The city-wide upgrade programme: the whole city's figures beside one unit's quarter. */
export function UpgradeFigures({ dataset, upgrade }: UpgradeFiguresProps) {
  const { language, words } = useSpeech();
  const { briefing, evidence } = words;
  return (
    <section className={styles.section} aria-labelledby="upgrade">
      <div className={styles.heading}>
        <h2 id="upgrade">{briefing.upgradeTitle(nameOf(upgrade.place.name, language))}</h2>
        <p>{briefing.upgradeText(periodName(upgrade.period, language))}</p>
      </div>
      <dl className={styles.figures}>
        {upgrade.figures.map((figure) => {
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
