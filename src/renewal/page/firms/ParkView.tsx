import { formatNumber } from '../../../figures/format.ts';
import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { Park } from '../../data/park.ts';
import { firmRows } from '../../rules/firmRows.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { parkHref } from '../renewalHref.ts';
import { FirmsTable } from './FirmsTable.tsx';
import { LowFirms } from './LowFirms.tsx';
import { LowRule } from './LowRule.tsx';
import { ParkClasses } from './ParkClasses.tsx';
import { ParkFacts } from './ParkFacts.tsx';
import { ParkMatters } from './ParkMatters.tsx';
import styles from './ParkView.module.css';

type ParkViewProps = Pick<
  RenewalContext,
  'address' | 'dataset' | 'ledger' | 'overview' | 'tables' | 'view'
> & { readonly overview: Overview; readonly park: Park };

/**
 * A park: its facts, its firms by class over the years, its low-efficiency firms with reasons, all
 * its firms, its projects and cases.
 */
export function ParkView({ park, ...context }: ParkViewProps) {
  const { dataset, address, view, overview } = context;
  const { language } = useSpeech();
  const words = useWords(RENEWAL_GRID);
  const firms = firmRows(overview).filter((one) => one.park === park.id);
  const low = firms.filter((one) => one.low === 'low');
  const unknown = firms.filter((one) => one.low === 'unknown').length;
  return (
    <>
      <div className={styles.head}>
        <p>
          <a href={parkHref(address, view, undefined)}>{words.back}</a>
        </p>
        <h2 id="park">{nameOf(park.name, language)}</h2>
      </div>
      <ParkFacts dataset={dataset} address={address} park={park} firms={firms.length} />
      <section aria-labelledby="years" className={styles.section}>
        <h3 id="years">{words.yearsTitle(nameOf(park.name, language))}</h3>
        <ParkClasses overview={overview} park={park.id} />
      </section>
      <section aria-labelledby="low" className={styles.section}>
        <h3 id="low">{words.lowTitle(low.length)}</h3>
        {unknown > 0 ? <p className={styles.note}>{words.lowUnknown(unknown)}</p> : null}
        <LowFirms address={address} view={view} firms={low} />
        <LowRule dataset={dataset} address={address} view={view} overview={overview} />
      </section>
      <section aria-labelledby="firms" className={styles.section}>
        <h3 id="firms">{words.firmsTitle(formatNumber(firms.length, language))}</h3>
        <FirmsTable {...context} />
      </section>
      <ParkMatters context={context} park={park.id} today={overview.day} />
    </>
  );
}
