import type { Figure, Qualifier } from '../../figures/figure.ts';
import { formatValue } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { Growth } from '../../ui/Growth.tsx';
import { useSpeech } from '../../ui/language.tsx';
import styles from './ProgressTable.module.css';
import { type PlaceProgress, type Progress, shownAhead } from './progress.ts';

/** Each annual target: its completed part, and the distance from the schedule. */
export function ProgressTable({ pace, rows }: PlaceProgress) {
  const { language, words } = useSpeech();
  const { briefing } = words;
  const { indicator, target, done, against } = briefing.progressColumns;
  const percent = (ratio: number, qualifier: Qualifier = '=') =>
    formatValue({ mantissa: Math.round(ratio * 1000), scale: 1 }, '%', qualifier, language);
  const absence = (figure: Figure | undefined) =>
    figure && !figure.value ? words.evidence.statuses[figure.status] : briefing.notReported;
  return (
    <section className={styles.section} aria-labelledby="progress">
      <div className={styles.heading}>
        <h2 id="progress">{briefing.progressTitle}</h2>
        <p>{briefing.progressText(percent(pace))}</p>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{indicator}</th>
            <th scope="col" className={styles.number}>
              {target}
            </th>
            <td className={styles.barColumn} />
            <th scope="col" className={styles.number}>
              {done}
            </th>
            <th scope="col" className={styles.number}>
              {against}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.indicator.id}>
              <th scope="row">{nameOf(row.indicator.name, language)}</th>
              <td className={styles.number}>
                {formatValue(row.target.value, row.target.unit, '=', language)}
              </td>
              <td className={styles.barColumn}>
                <Bar done={row.done} pace={pace} />
              </td>
              <td className={styles.number}>
                <b>
                  {row.done === undefined
                    ? absence(row.figure)
                    : percent(row.done, row.figure?.qualifier)}
                </b>
              </td>
              <td className={styles.number}>
                <Against row={row} pace={pace} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface AgainstProps {
  readonly row: Progress;
  readonly pace: number;
}

function Against({ row: { indicator, done, ahead, figure }, pace }: AgainstProps) {
  const { language, words } = useSpeech();
  const { briefing } = words;
  const yearEnd = pace === 1;
  if (done === undefined) return null;
  if (ahead === undefined) {
    const { stock, other } = briefing.notComparable;
    return <span className={styles.na}>{indicator.kind === 'stock' ? stock : other}</span>;
  }
  const tenths = shownAhead(done, pace);
  if (tenths === 0) return <Growth text={briefing.onPace(yearEnd)} direction="flat" />;
  const isAhead = tenths > 0;
  const bound = figure?.qualifier ?? '=';
  const size = formatValue(
    { mantissa: Math.abs(tenths), scale: 1 },
    yearEnd && isAhead ? '%' : '个百分点',
    isAhead ? bound : TURNED[bound],
    language,
  );
  return (
    <Growth text={briefing.against(size, isAhead, yearEnd)} direction={isAhead ? 'up' : 'down'} />
  );
}

/** The remaining part falls as the completed part rises, so bounds change sides. */
const TURNED: Readonly<Record<Qualifier, Qualifier>> = { '=': '=', '>': '<', '<': '>', '~': '~' };

function Bar({ done, pace }: { readonly done: number | undefined; readonly pace: number }) {
  const width = `${Math.min(100, Math.max(0, (done ?? 0) * 100))}%`;
  return (
    <svg width="100%" height="28" aria-hidden="true">
      <rect fill="var(--wash-2)" x="0" y="7" width="100%" height="14" />
      {done === undefined ? null : <rect fill="var(--c1)" x="0" y="7" width={width} height="14" />}
      <line
        stroke="var(--ink)"
        strokeWidth="2"
        x1={`${pace * 100}%`}
        x2={`${pace * 100}%`}
        y1="0"
        y2="28"
      />
    </svg>
  );
}
