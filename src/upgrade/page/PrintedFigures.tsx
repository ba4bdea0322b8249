import type { Address } from '../../board/address.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { periodSpanName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { writeValue } from '../../figures/writeValue.ts';
import { rowHref } from '../../pages/evidence/figureLinks.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import { ValuePieces } from '../../ui/ValuePieces.tsx';
import { UPGRADE_WORDS } from '../words/upgradeWords.ts';
import styles from './Upgrade.module.css';

interface PrintedFiguresProps {
  readonly dataset: Dataset;
  readonly address: Address;
  readonly figures: readonly Figure[];
}

/** The printed figures of upgrade projects as a whole, each with its evidence. */
export function PrintedFigures({ dataset, address, figures }: PrintedFiguresProps) {
  const { language, words } = useSpeech();
  const { printed } = useWords(UPGRADE_WORDS);
  return (
    <section className={styles.section} aria-labelledby="printed">
      <h2 id="printed">{printed}</h2>
      <dl className={styles.facts}>
        {figures.map((figure) => {
          const indicator = dataset.indicators.get(figure.indicator);
          const place = dataset.places.get(figure.place);
          const name = indicator ? nameOf(indicator.name, language) : figure.indicator;
          const value = writeValue(figure, language);
          return (
            <div key={figure.row}>
              <dt>
                {name}{' '}
                <SourceMark
                  href={rowHref(dataset, address, figure.row)}
                  label={words.evidence.markOf(name)}
                >
                  {words.evidence.mark}
                </SourceMark>
              </dt>
              <dd className={styles.value}>{value ? <ValuePieces value={value} /> : null}</dd>
              <dd>
                {place ? nameOf(place.name, language) : figure.place} ·{' '}
                {periodSpanName(figure.period, figure.span, language)}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
