import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { parkHref } from '../renewalHref.ts';
import { type MapLayout, namesCollide } from './mapLayout.ts';
import styles from './ParkMap.module.css';

type ParkMapDrawingProps = Pick<RenewalContext, 'address' | 'view'> & {
  readonly layout: MapLayout;
};

/** The map itself; every park is a link to its page. */
export function ParkMapDrawing({ layout, address, view }: ParkMapDrawingProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_GRID);
  const { width, height, marks, scale } = layout;
  const right = width - 16;
  const names = marks.map(({ park }) => nameOf(park.name, language));
  // If names have no room, numbers replace them, and the list below explains the numbers.
  const numbered = namesCollide(marks, names);
  return (
    <>
      <svg className={styles.map} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <title>{words.mapSubtitle}</title>
        {marks.map(({ park, x, y, radius, inner, firms, low }, i) => {
          const name = names[i] ?? '';
          return (
            <a
              key={park.id}
              href={parkHref(address, view, park.id)}
              aria-label={words.mapParkLabel(name, low, firms)}
            >
              <circle cx={x} cy={y} r={Math.max(22, radius)} className={styles.target} />
              <circle cx={x} cy={y} r={radius} className={styles.circle} />
              <circle cx={x} cy={y} r={inner} className={styles.inner} />
              <text x={x} y={y + radius + 16} className={styles.name}>
                {numbered ? i + 1 : name}
              </text>
              {numbered ? null : (
                <text x={x} y={y + radius + 32}>
                  {words.mapLabel(low, firms)}
                </text>
              )}
            </a>
          );
        })}
        <g className={styles.signs}>
          <path d={`M${right} 6l6 16l-6-4l-6 4z`} />
          <text x={right} y={36}>
            {words.mapNorth}
          </text>
          <path className={styles.scale} d={`M${right + 6} ${height - 8}v4h${-scale.pixels}v-4`} />
          <text x={right + 6 - scale.pixels / 2} y={height - 10}>
            {words.mapScale(String(scale.km))}
          </text>
        </g>
      </svg>
      {numbered ? (
        <ol className={styles.key}>
          {marks.map(({ park, firms, low }, i) => (
            <li key={park.id}>
              {i + 1} {names[i]} {words.mapLabel(low, firms)}
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
