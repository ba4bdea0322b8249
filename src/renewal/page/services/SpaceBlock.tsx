import { useMemo } from 'react';
import { formatValue } from '../../../figures/format.ts';
import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { Overview } from '../../rules/overview.ts';
import { smallFirmSpace } from '../../rules/smallFirmSpace.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import { FirmLink } from '../FirmLink.tsx';
import { shareText } from '../quantityText.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { openHref } from '../renewalHref.ts';
import { Scene } from '../Scene.tsx';
import table from '../smallTable.module.css';
import styles from './SpaceBlock.module.css';

interface SpaceBlockProps {
  readonly context: Pick<RenewalContext, 'address' | 'overview' | 'tables' | 'view'>;
  readonly overview: Overview;
}

/** Vacant space in small-firm parks, and the low-efficiency firms that are to move into one. */
export function SpaceBlock({ context, overview }: SpaceBlockProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_SCENES);
  const { parks, free, movers } = useMemo(() => smallFirmSpace(overview, () => true), [overview]);
  const floor = (value: Parameters<typeof formatValue>[0] | undefined) =>
    value ? formatValue(value, '平方米', '=', language) : words.notReported;
  return (
    <Scene
      id="space"
      scene={words.services}
      title={words.spaceTitle}
      text={parks.length === 0 ? words.noParks : words.spaceText(floor(free))}
    >
      {parks.length > 0 ? (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{words.park}</th>
              <th scope="col">{words.space}</th>
              <th scope="col">{words.free}</th>
              <th scope="col">{words.share}</th>
            </tr>
          </thead>
          <tbody>
            {parks.map(({ park, share }) => (
              <tr key={park.id}>
                <th scope="row">
                  <a href={openHref(context, {}, park.id)}>{nameOf(park.name, language)}</a>
                </th>
                <td>{floor(park.space)}</td>
                <td>{floor(park.spaceFree)}</td>
                <td>{share === undefined ? words.unknown : shareText(share, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {movers.length > 0 ? (
        <>
          <h3>{words.movers(movers.length)}</h3>
          <ul className={styles.movers}>
            {movers.map(({ id }) => (
              <li key={id}>
                <FirmLink context={context} firm={id} />
              </li>
            ))}
          </ul>
          <p className={styles.text}>{words.moversText}</p>
        </>
      ) : null}
    </Scene>
  );
}
