import type { Address } from '../../../board/address.ts';
import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { RenewalView } from '../../address/renewalQuery.ts';
import type { FirmRow } from '../../rules/firmRows.ts';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';
import { firmHref } from '../renewalHref.ts';
import { classText, reasonsText } from './firmLine.ts';
import styles from './ParkView.module.css';

interface LowFirmsProps {
  readonly address: Address;
  readonly view: RenewalView;
  readonly firms: readonly FirmRow[];
}

/** Low-efficiency firms, each with its reasons. */
export function LowFirms({ address, view, firms }: LowFirmsProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_GRID);
  const telling = { language, words };
  if (firms.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {firms.map((firm) => (
        <li key={firm.id}>
          <a href={firmHref(address, view, firm)}>{nameOf(firm.name, language)}</a> ·{' '}
          {classText(firm, telling)}
          <br />
          {reasonsText(firm, telling)}
        </li>
      ))}
    </ul>
  );
}
