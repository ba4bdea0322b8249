import { useMemo } from 'react';
import { formatDecimal, formatNumber } from '../../../figures/format.ts';
import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { Park } from '../../data/park.ts';
import { firmRows } from '../../rules/firmRows.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { SceneHeading } from '../Scene.tsx';
import { mapLayout } from './mapLayout.ts';
import styles from './ParkMap.module.css';
import { ParkMapDrawing } from './ParkMapDrawing.tsx';

/** One size for wide and one for narrow pages, so that text is never scaled. */
const WIDE = { width: 540, height: 460, radius: 28, edge: 64 };
const NARROW = { width: 354, height: 480, radius: 20, edge: 40 };

/**
 * The locations of the parks, and the share of their firms that is low-efficiency. Not drawn for
 * fewer than two locations.
 */
export function ParkMap(
  props: Pick<RenewalContext, 'address' | 'tables' | 'view'> & { readonly overview: Overview },
) {
  const { tables, overview } = props;
  const { language } = useSpeech();
  const words = useWords(RENEWAL_GRID);
  const scenes = useWords(RENEWAL_SCENES);
  const parks = useMemo(() => {
    const firms = firmRows(overview);
    return [...tables.parks.values()].map((park) => {
      const own = firms.filter((firm) => firm.park === park.id);
      return {
        park,
        firms: own.length,
        low: own.filter(({ low }) => low === 'low').length,
        d: own.filter((firm) => firm.class === 'D').length,
      };
    });
  }, [tables, overview]);
  const maps = useMemo(
    () => [WIDE, NARROW].map((size) => mapLayout(parks, size.width, size)),
    [parks],
  );
  const [wide, narrow] = maps;
  if (!wide || !narrow) return null;
  const name = (park: Park) => nameOf(park.name, language);
  const [most] = parks
    .filter(({ low }) => low > 0)
    .sort((a, b) => b.low / b.firms - a.low / a.firms);
  const missing = parks.filter(({ park }) => !park.at).map(({ park }) => name(park));
  const columns = words.mapColumns;
  return (
    <section aria-labelledby="map" className={styles.section}>
      <SceneHeading
        id="map"
        scene={scenes.lowScene}
        title={most ? words.mapTitle(name(most.park)) : words.mapTitleNone}
      />
      <p className={styles.subtitle}>{words.mapSubtitle}</p>
      <div className={styles.wide}>
        <ParkMapDrawing layout={wide} {...props} />
      </div>
      <div className={styles.narrow}>
        <ParkMapDrawing layout={narrow} {...props} />
      </div>
      {missing.length > 0 ? (
        <p className={styles.note}>{words.mapMissing(words.list(missing))}</p>
      ) : null}
      <details className={styles.behind}>
        <summary>{words.mapTable}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.park}</th>
              <th scope="col">{words.firms}</th>
              <th scope="col">{columns.low}</th>
              <th scope="col">{columns.d}</th>
              <th scope="col">{columns.longitude}</th>
              <th scope="col">{columns.latitude}</th>
            </tr>
          </thead>
          <tbody>
            {parks.map(({ park, firms, low, d }) => (
              <tr key={park.id}>
                <th scope="row">{name(park)}</th>
                <td>{formatNumber(firms, language)}</td>
                <td>{formatNumber(low, language)}</td>
                <td>{formatNumber(d, language)}</td>
                <td>{park.at ? `${formatDecimal(park.at.longitude)}°` : words.notReported}</td>
                <td>{park.at ? `${formatDecimal(park.at.latitude)}°` : words.notReported}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
