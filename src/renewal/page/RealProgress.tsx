import { useMemo } from 'react';
import type { Address } from '../../board/address.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { formatInterval, formatValue, periodSpanName } from '../../figures/format.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf, noteOf } from '../../figures/names.ts';
import { writeValue } from '../../figures/writeValue.ts';
import { rowHref } from '../../pages/evidence/figureLinks.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import { ValuePieces } from '../../ui/ValuePieces.tsx';
import { RENEWAL_WORDS, type RenewalWords } from '../words/renewal.ts';
import styles from './RealProgress.module.css';
import { type ProgressFigure, realProgress } from './realProgress.ts';

interface RealProgressProps {
  readonly dataset: Dataset;
  readonly address: Address;
  /** True if the page has further content about firms. */
  readonly more: boolean;
}

/** Land renewal figures that the sources print, each with its evidence. */
export function RealProgress({ dataset, address, more }: RealProgressProps) {
  const { language, words } = useSpeech();
  const renewal = useWords(RENEWAL_WORDS);
  const progress = useMemo(() => realProgress(dataset), [dataset]);
  if (progress.length === 0) return null;
  return (
    <section aria-labelledby="real" className={styles.section}>
      <h2 id="real">{renewal.real}</h2>
      <dl className={styles.facts}>
        {progress.map(({ figure, share }) => {
          const name = indicatorName(dataset, figure, language);
          const written = writeValue(figure, language);
          const place = dataset.places.get(figure.place);
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
              <dd className={styles.value}>{written ? <ValuePieces value={written} /> : null}</dd>
              <dd>
                {place ? nameOf(place.name, language) : figure.place} · {whenText(figure, language)}
              </dd>
              {share ? <dd>{shareText(dataset, share, language, renewal)}</dd> : null}
            </div>
          );
        })}
      </dl>
      {more ? null : <p className={styles.note}>{renewal.realNote}</p>}
    </section>
  );
}

/** If only the year of a stock is known, its note says when it was counted. */
const whenText = ({ period, span, note }: Figure, language: Language) =>
  span === 'point' && note ? noteOf(note, language) : periodSpanName(period, span, language);

function indicatorName({ indicators }: Dataset, { indicator }: Figure, language: Language): string {
  const found = indicators.get(indicator);
  return found ? nameOf(found.name, language) : indicator;
}

function shareText(
  dataset: Dataset,
  { of, percent }: NonNullable<ProgressFigure['share']>,
  language: Language,
  renewal: RenewalWords,
): string {
  const whole = indicatorName(dataset, of, language);
  const { low, high } = percent;
  if (low === 0) return renewal.atMost(outward(high, Math.ceil, language), whole);
  if (high === 100) return renewal.atLeast(outward(low, Math.floor, language), whole);
  return renewal.between(formatInterval(percent, '%', language, 1), whole);
}

/** Rounds away from the bounded value, so that the result is still a bound. */
function outward(percent: number, round: (n: number) => number, language: Language): string {
  const tenths = round(Number((percent * 10).toPrecision(12)));
  return formatValue({ mantissa: tenths, scale: 1 }, '%', '=', language);
}
