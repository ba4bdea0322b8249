import { useEffect, useMemo } from 'react';
import { hrefOf } from '../../board/href.ts';
import { nameOf } from '../../figures/names.ts';
import type { PageProps } from '../../pages/pageProps.ts';
import { StatePage } from '../../pages/states/StatePage.tsx';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { RENEWAL_VIEW, type RenewalView } from '../address/renewalQuery.ts';
import { type RenewalParts, renewalTables } from '../data/renewalTables.ts';
import { RENEWAL } from '../data/slot.ts';
import { renewalAsOf } from '../edition/renewalAsOf.ts';
import { overviewOf } from '../rules/overview.ts';
import { RENEWAL_WORDS } from '../words/renewal.ts';
import './classColours.css';
import { FirmView } from './firm/FirmView.tsx';
import { LocalCount } from './ledger/LocalCount.tsx';
import { useLaidLedger } from './ledger/useLaidLedger.ts';
import { NoFirms } from './NoFirms.tsx';
import { Opened } from './Opened.tsx';
import { PublicSummary } from './public/PublicSummary.tsx';
import { RealProgress } from './RealProgress.tsx';
import { RefusedOfView } from './RefusedOfView.tsx';
import styles from './Renewal.module.css';
import { useHeadingFocus } from './useHeadingFocus.ts';
import { useLoadedRenewal } from './useRenewal.ts';

/** Land renewal on one screen: published figures, four scenes, warnings, simulators, services. */
export default function Renewal(props: PageProps) {
  const { dataset, entry, address } = props;
  // During prerendering, the tables are already in the dataset.
  const parts = RENEWAL.of(dataset);
  if (parts) return <Screen {...props} parts={parts} />;
  if (entry.extensions[RENEWAL.id] || address.vintage.kind === 'release')
    return <LoadedScreen {...props} />;
  return <Screen {...props} parts={undefined} />;
}

function LoadedScreen(props: PageProps) {
  return <Screen {...props} parts={useLoadedRenewal(props.entry, props.address.vintage)} />;
}

interface ScreenProps extends PageProps {
  readonly parts: RenewalParts | undefined;
}

function Screen({ parts, ...props }: ScreenProps) {
  const { dataset, address } = props;
  const { language, words } = useSpeech();
  const renewal = useWords(RENEWAL_WORDS);
  const view = useMemo(() => RENEWAL_VIEW.parse(address.query), [address.query]);
  const { year, day, join } = view;
  const { sources } = dataset;
  const published = useMemo(() => parts && renewalTables(parts), [parts]);
  const ledger = useLaidLedger(dataset.id, published?.cases);
  const { cases } = ledger.laid;
  const tables = useMemo(() => {
    if (!parts || !published) return undefined;
    // The same rule as for an edition: facts not known on a day are not counted on it.
    return day === undefined
      ? { ...published, cases }
      : renewalTables(renewalAsOf({ ...parts, cases }, sources, day));
  }, [parts, published, cases, sources, day]);
  const overview = useMemo(
    () => tables && overviewOf(tables, { year, day, join }),
    [tables, year, day, join],
  );
  const park = [...(tables?.parks.values() ?? [])].find(({ id }) => id === address.place);
  const firm = view.firm && overview?.tables.enterprises.history(view.firm).at(-1);
  const named = firm || park;
  const title = named ? nameOf(named.name, language) : renewal.title;
  // For a park or firm that does not exist, the page says so itself.
  const isThere = (address.place === undefined || park) && (view.firm === undefined || firm);
  useEffect(() => {
    if (!isThere) return;
    document.title = words.shell.titleOf(title, nameOf(dataset.title, language));
  }, [isThere, words, title, dataset, language]);
  useHeadingFocus(
    `${address.place} ${view.list} ${view.firm}`,
    overview ? headingOf(address.place, view) : 'renewal',
  );
  if (address.place !== undefined && !park) {
    return (
      <StatePage
        title={renewal.unknownPark(address.place)}
        text={words.states.nearest}
        ways={[{ text: renewal.whole, href: hrefOf({ ...address, place: undefined, query: '' }) }]}
      />
    );
  }
  const context = tables && published && { ...props, tables, published, ledger, view, overview };
  const isWhole = address.place === undefined && view.list === undefined;
  if (context?.overview && view.firm !== undefined) {
    return (
      <>
        <RefusedOfView context={context} />
        <LocalCount context={context} />
        <FirmView context={context} overview={context.overview} id={view.firm} />
      </>
    );
  }
  return (
    <>
      <div className={styles.head}>
        <h1 id="renewal">{renewal.title}</h1>
        <p>{renewal.lede}</p>
      </div>
      {isWhole || !overview ? (
        <RealProgress dataset={dataset} address={address} more={parts !== undefined} />
      ) : null}
      <div data-follows-query>
        {context ? <RefusedOfView context={context} /> : null}
        {context?.overview ? <LocalCount context={context} /> : null}
        {context?.overview ? <Opened context={context} overview={context.overview} /> : null}
        {overview ? null : (
          <NoFirms
            view={view}
            later={(parts?.enterprises.length ?? 0) > 0}
            summed={(tables?.summary.length ?? 0) > 0}
          />
        )}
        {context && !overview && context.tables.summary.length > 0 ? (
          <PublicSummary {...context} />
        ) : null}
      </div>
    </>
  );
}

/** The heading of the open view. */
function headingOf(park: string | undefined, { firm, list }: RenewalView): string {
  if (firm !== undefined) return 'firm';
  if (list === 'firms' || list === 'ledger') return list;
  if (list !== undefined) return 'list';
  return park === undefined ? 'renewal' : 'park';
}
