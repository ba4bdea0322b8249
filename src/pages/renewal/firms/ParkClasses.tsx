import type { ParkId } from '../../../figures/figure.ts';
import { CLASSES } from '../../../figures/land/rules.ts';
import type { Overview } from '../../../renewal/overview.ts';
import styles from './ParkView.module.css';
import { classYears } from './parkFacts.ts';
import { useGridWords } from './useGridWords.ts';

interface ParkClassesProps {
  readonly overview: Overview;
  readonly park: ParkId;
}

const PARTS = [...CLASSES, 'none'] as const;

/** A park's firms by class, a line a year: a bar, and the numbers that it draws. */
export function ParkClasses({ overview, park }: ParkClassesProps) {
  const words = useGridWords();
  const years = classYears(overview, park);
  return (
    <table className={`${styles.table} ${styles.years}`}>
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          <td aria-hidden="true" />
          {PARTS.map((one) => (
            <th key={one} scope="col" data-numeric>
              {one === 'none' ? words.notEvaluated : one}
            </th>
          ))}
          <th scope="col" data-numeric>
            {words.all}
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, counts, all }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td aria-hidden="true">
              <span className={styles.bar}>
                {PARTS.filter((one) => counts[one] > 0).map((one) => (
                  <i key={one} data-k={one} style={{ inlineSize: `${(100 * counts[one]) / all}%` }}>
                    {one === 'none' ? '?' : one}
                  </i>
                ))}
              </span>
            </td>
            {PARTS.map((one) => (
              <td key={one} data-numeric>
                {counts[one]}
              </td>
            ))}
            <td data-numeric>{all}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
