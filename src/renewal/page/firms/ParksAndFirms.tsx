import { formatNumber } from '../../../figures/format.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { firmRows } from '../../rules/firmRows.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { parkHref } from '../renewalHref.ts';
import { FirmsTable } from './FirmsTable.tsx';
import { HeatGrid } from './HeatGrid.tsx';
import styles from './ParkView.module.css';
import { ParkView } from './ParkView.tsx';

/** 淘汰落后: all parks, one park, or the list of all firms, depending on the link. */
export function ParksAndFirms(
  props: Pick<RenewalContext, 'address' | 'dataset' | 'ledger' | 'tables' | 'view'> & {
    readonly overview: Overview;
  },
) {
  const { address, view, tables, overview } = props;
  const { language } = useSpeech();
  const words = useWords(RENEWAL_GRID);
  const park = [...tables.parks.values()].find(({ id }) => id === address.place);
  if (view.list === 'firms') {
    const count = formatNumber(firmRows(overview).length, language);
    return (
      <section aria-labelledby="firms">
        <div className={styles.head}>
          <p>
            <a href={parkHref(address, view, undefined)}>{words.back}</a>
          </p>
          <h2 id="firms">{words.allFirmsTitle(count, overview.year)}</h2>
        </div>
        <FirmsTable {...props} />
      </section>
    );
  }
  if (park) return <ParkView {...props} park={park} />;
  return <HeatGrid {...props} />;
}
