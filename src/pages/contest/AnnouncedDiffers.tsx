import { useMemo } from 'react';
import type { Dataset } from '../../figures/dataset.ts';
import { RANKING_WORDS } from '../../locale/ranking.ts';
import type { Comparison } from '../../ranking/comparison.ts';
import { explanationsOf } from '../../ranking/explain.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import styles from './AnnouncedDiffers.module.css';
import { comparisonText } from './comparisonText.ts';

interface AnnouncedDiffersProps {
  readonly dataset: Dataset;
  readonly comparison: Comparison;
  /** Text before the title: the period, if it is not obvious. */
  readonly about?: string;
}

/** Says that the announced and the computed result differ, with possible explanations. */
export function AnnouncedDiffers({ dataset, comparison, about }: AnnouncedDiffersProps) {
  const { language } = useSpeech();
  const words = useWords(RANKING_WORDS);
  const text = useMemo(
    () =>
      comparisonText(comparison, explanationsOf(dataset, comparison), { dataset, language, words }),
    [dataset, comparison, language, words],
  );
  return (
    <div className={styles.notice}>
      <p>
        <b>{[about, text.title].filter(Boolean).join(' · ')}</b>
      </p>
      <p>{text.sentences.join(language === 'zh' ? '' : ' ')}</p>
      {text.explanations.length > 0 ? (
        <>
          <p>{words.announced.because(text.explanations.length)}</p>
          <ul>
            {text.explanations.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      ) : null}
      {text.none ? <p>{text.none}</p> : null}
    </div>
  );
}
