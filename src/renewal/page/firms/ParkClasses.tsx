import { atHead } from '../../../locale/sentence.ts';
import { useWords } from '../../../ui/language.tsx';
import type { ParkId } from '../../data/ids.ts';
import { CLASSES } from '../../data/rules.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';
import styles from './ParkView.module.css';
import { type ClassYear, classYears } from './parkFacts.ts';

interface ParkClassesProps {
  readonly overview: Overview;
  readonly park: ParkId;
}

const PARTS = [...CLASSES, 'none'] as const;

/** A park's firms by class, one line per year: a bar and the numbers behind it. */
export function ParkClasses({ overview, park }: ParkClassesProps) {
  const words = useWords(RENEWAL_GRID);
  const years = classYears(overview, park);
  return (
    <table className={`${styles.table} ${styles.years}`}>
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          <td aria-hidden="true" />
          {PARTS.map((one) => (
            <th key={one} scope="col" data-numeric>
              {one === 'none' ? atHead(words.notEvaluated) : one}
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
              <ClassBar counts={counts} all={all} />
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

/** The classes as parts of a bar. It is SVG because a prerendered page allows no inline style. */
function ClassBar({ counts, all }: Pick<ClassYear, 'counts' | 'all'>) {
  let before = 0;
  return (
    <svg className={styles.bar} width="100%" height="22" aria-hidden="true">
      {PARTS.filter((one) => counts[one] > 0).map((one) => {
        const [start, width] = [(100 * before) / all, (100 * counts[one]) / all];
        before += counts[one];
        return (
          <g key={one} data-k={one}>
            <rect x={`${start}%`} width={`${width}%`} height="22" />
            <text x={`${start + width / 2}%`} y="16">
              {one === 'none' ? '?' : one}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
