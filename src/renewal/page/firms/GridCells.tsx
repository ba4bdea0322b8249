import { memo } from 'react';
import type { Address } from '../../../board/address.ts';
import { nameOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { RenewalView } from '../../address/renewalQuery.ts';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';
import { firmHref, parkHref } from '../renewalHref.ts';
import { cellName } from './firmLine.ts';
import type { GridRow } from './parkGrid.ts';

interface GridCellsProps {
  readonly rows: readonly GridRow[];
  readonly address: Address;
  readonly view: RenewalView;
}

/**
 * The parks and their cells. There are about eight hundred links, so each is as short as possible.
 */
export const GridCells = memo(function GridCells({ rows, address, view }: GridCellsProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_GRID);
  const telling = { language, words };
  return (
    <tbody data-mark={view.mark}>
      {rows.map(({ park, firms, marked }) => (
        <tr key={park?.id ?? ''}>
          <th scope="row">
            {park ? (
              <a href={parkHref(address, view, park.id)}>{nameOf(park.name, language)}</a>
            ) : (
              atHead(words.noPark)
            )}
          </th>
          <td>
            {firms.map((firm) => (
              <a
                key={firm.row}
                href={firmHref(address, view, firm)}
                aria-label={cellName(firm, telling)}
                aria-current={firm.id === view.firm || undefined}
                data-k={firm.class ?? ''}
                data-l={firm.low === 'low' ? '' : undefined}
              >
                {view.mark === 'low' && firm.low === 'low' ? words.lowGlyph : (firm.class ?? '?')}
              </a>
            ))}
          </td>
          <td>
            <b>{marked}</b> / {firms.length}
          </td>
        </tr>
      ))}
    </tbody>
  );
});
