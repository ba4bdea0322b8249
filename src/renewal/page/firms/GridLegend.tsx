import { atHead } from '../../../locale/sentence.ts';
import { useWords } from '../../../ui/language.tsx';
import type { GridMark } from '../../address/renewalQuery.ts';
import { CLASSES } from '../../data/rules.ts';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';
import styles from './HeatGrid.module.css';
import type { ParkGrid } from './parkGrid.ts';

interface GridLegendProps {
  readonly counts: ParkGrid['counts'];
  readonly mark: GridMark;
  /** The chosen firm's name. */
  readonly chosen: string | undefined;
}

/** Explains the fill, frame and line of a cell, with the number of cells of each kind. */
export function GridLegend({ counts, mark, chosen }: GridLegendProps) {
  const words = useWords(RENEWAL_GRID);
  return (
    <ul className={styles.legend} data-mark={mark}>
      {CLASSES.map((name) => (
        <li key={name}>
          <i data-k={name} aria-hidden="true">
            {name}
          </i>
          {atHead(words.classOf(name))} {counts[name]}
        </li>
      ))}
      <li>
        <i data-k="" aria-hidden="true">
          ?
        </i>
        {atHead(words.notEvaluated)} {counts.none}
      </li>
      <li>
        <i data-k="C" data-l="" aria-hidden="true">
          {mark === 'low' ? words.lowGlyph : 'C'}
        </i>
        {mark === 'low' ? words.lowMarkFilled : words.lowMark} {counts.low}
      </li>
      {chosen ? (
        <li>
          <i data-chosen aria-hidden="true" />
          {words.chosen(chosen)}
        </li>
      ) : null}
    </ul>
  );
}
