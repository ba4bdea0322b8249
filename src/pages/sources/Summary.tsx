import type { Dataset } from '../../figures/dataset.ts';
import { SOURCES_WORDS } from '../../locale/sources.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './Summary.module.css';
import { failedChecks, type SelfChecks } from './selfChecks.ts';

interface SummaryProps {
  readonly dataset: Dataset;
  readonly unknowns: number;
  readonly checks: SelfChecks;
}

/** Counts of known, unknown and inconsistent items, of one size, each a link to its list. */
export function Summary({ dataset, unknowns, checks }: SummaryProps) {
  const { counts } = useWords(SOURCES_WORDS);
  const tiles = [
    {
      href: '#figures',
      count: counts.figures(dataset.figures.length),
      text: counts.figuresFrom(dataset.sources.size, dataset.places.size),
    },
    { href: '#unknown', count: counts.unknowns(unknowns), text: counts.unknownsText },
    { href: '#checks', count: counts.checks(failedChecks(checks)), text: counts.checksText },
  ];
  return (
    <ul className={styles.tiles}>
      {tiles.map(({ href, count, text }) => (
        <li key={href}>
          <a href={href}>{count}</a>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
