import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useLayoutEffect, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useStore } from 'zustand';
import { type Address, frontOf, parseAddress } from '../board/address.ts';
import { datasetQuery } from '../board/datasetQuery.ts';
import { hrefOf } from '../board/href.ts';
import { localRowsStore, rememberedLocal } from '../board/localRows.ts';
import type { Site, SiteDataset } from '../board/site.ts';
import { NEWEST } from '../board/vintage.ts';
import type { Dataset } from '../figures/dataset.ts';
import { untilOpen } from '../figures/untilOpen.ts';
import { LateProblemList } from '../pages/states/LateProblemList.ts';
import { Loading } from '../pages/states/Loading.tsx';
import { StatePage } from '../pages/states/StatePage.tsx';
import { useSpeech } from '../ui/language.tsx';
import { useBoard } from './BoardContext.tsx';
import { BrokenPage } from './BrokenPage.tsx';
import { InternalMark } from './InternalMark.tsx';
import type { PageSet } from './loadPages.ts';
import { OfflineNotice } from './OfflineNotice.tsx';
import { releaseStore } from './offline/releaseStore.ts';
import { definitionOf, PATHS } from './pages.ts';
import { pageTitle } from './pageTitle.ts';
import { useReadyAddress, WithRows } from './readyAddress.ts';
import { Shell } from './Shell.tsx';
import { useDataset } from './useDataset.ts';
import { useDatasetOfDay } from './useDatasetOfDay.ts';
import { useJoined } from './useJoined.ts';
import { useLater } from './useLater.ts';

const Nothing = (_props: { readonly entry: SiteDataset }) => <></>;

// Not part of the first view: it is needed only when a file or the site changes.
const DataNotices = lazy(() =>
  // Without a network there are no updates to watch, and the page continues without it.
  import('./DataNotices.tsx').catch(() => ({ default: Nothing })),
);

const LocalNotice = lazy(() =>
  import('./LocalNotice.tsx').then((module) => ({ default: module.LocalNotice })),
);

const VintageNotice = lazy(() => import('./VintageNotice.tsx'));

interface AppProps {
  readonly site: Site;
  readonly pages: PageSet;
}

/** The page of the current URL, inside its shell. */
export function App({ site, pages }: AppProps) {
  const [path] = useLocation();
  const search = useSearch();
  const { language } = useSpeech();
  const address = useMemo(() => parseAddress(PATHS, path, search), [path, search]);
  const known =
    address &&
    site.datasets.find(({ id }) => address.dataset === undefined || id === address.dataset);
  const shown = address ?? frontOf(language);
  const page =
    address && known ? (
      <DatasetPage address={address} dataset={known} pages={pages} />
    ) : (
      <Nowhere address={address} />
    );
  if (definitionOf(shown.page).isAlone) {
    return (
      <main id="main">
        <InternalMark audience={site.audience} />
        {page}
      </main>
    );
  }
  return (
    <Shell site={site} address={shown} dataset={known}>
      {page}
    </Shell>
  );
}

interface DatasetPageProps {
  readonly address: Address;
  readonly dataset: SiteDataset;
  readonly pages: PageSet;
}

function DatasetPage({ address: asked, dataset: entry, pages }: DatasetPageProps) {
  const { words } = useSpeech();
  const { states } = words;
  // The same object while the content is the same, so that parts that are not hydrated yet are not
  // disturbed.
  const address = useMemo(() => ({ ...asked, dataset: entry.id }), [asked, entry.id]);
  const { vintage } = address;
  const release = vintage.kind === 'release' ? vintage.name : undefined;
  const day = vintage.kind === 'day' ? vintage.day : undefined;
  const loading = useDataset(entry, release);
  const loaded = useBoard((board) =>
    board.dataset?.id === entry.id && board.release === release ? board.dataset : undefined,
  );
  const local = useStore(localRowsStore, ({ rows }) =>
    takesLocalRows(address) && rows?.dataset === entry.id ? rows : undefined,
  );
  const ofDay = useDatasetOfDay(loaded, day);
  const dataset = useJoined(ofDay, local);
  useRememberedRows(loaded);
  const problems = useBoard((board) => board.problems);
  const progress = useBoard((board) => board.progress);
  const shown = useReadyAddress(dataset, address);
  const Page = pages.get(shown.page) ?? Loading;
  const title = pageTitle(words, shown, entry, dataset);
  // Runs before the effects of the page itself, which may set its own title.
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);

  if (dataset) {
    return (
      <>
        <OfflineNotice />
        {vintage.kind === 'newest' ? (
          <LaterNotices entry={entry} />
        ) : (
          <Suspense>
            <VintageNotice
              address={address}
              vintage={vintage}
              shown={dataset}
              whole={loaded ?? dataset}
            />
          </Suspense>
        )}
        {local ? (
          <Suspense>
            <LocalNotice address={address} rows={local} />
          </Suspense>
        ) : null}
        <BrokenPage at={title}>
          <Suspense fallback={<Loading />}>
            <WithRows dataset={dataset} address={shown}>
              <Page dataset={dataset} address={shown} entry={entry} />
            </WithRows>
          </Suspense>
        </BrokenPage>
      </>
    );
  }
  if (problems.length > 0) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return (
      <>
        {vintage.kind === 'newest' ? <LaterNotices entry={entry} /> : null}
        <StatePage
          title={states.problemsTitle(errors, problems.length - errors)}
          text={states.problemsText}
        />
        <Suspense fallback={<Loading />}>
          <LateProblemList problems={problems} />
        </Suspense>
      </>
    );
  }
  if (loading.failed) {
    const gone = release !== undefined && loading.answered;
    const withdrawn = entry.withdrawn?.find(({ day: of }) => release?.startsWith(of));
    return (
      <StatePage
        title={gone ? states.noReleaseTitle(release) : states.notLoadedTitle}
        text={
          !gone
            ? states.notLoadedText(loading.failed)
            : withdrawn
              ? states.withdrawnText(withdrawn.on)
              : states.noReleaseText
        }
        ways={[
          gone
            ? { text: states.newest, href: hrefOf({ ...address, vintage: NEWEST }) }
            : { text: states.retry, href: '' },
        ]}
      />
    );
  }
  return <Loading progress={progress} />;
}

/**
 * Restores the rows of this device that were shown when the page was left; most readers have none.
 */
function useRememberedRows(dataset: Dataset | undefined): void {
  const id = dataset?.id;
  useEffect(() => {
    if (!dataset || rememberedLocal() !== dataset.id || localRowsStore.getState().rows) return;
    import('../pages/intake/restoreLocalRows.ts')
      .then(({ restoreLocalRows }) => untilOpen(() => restoreLocalRows(dataset)))
      // Without a network the pages show the published data.
      .catch(() => undefined);
  }, [id]);
}

/**
 * Rows of this device are shown only with the newest data; intake compares them with the published
 * rows.
 */
const takesLocalRows = ({ page, vintage }: Address) =>
  vintage.kind === 'newest' && definitionOf(page).takesLocalRows;

function LaterNotices({ entry }: { readonly entry: SiteDataset }) {
  const release = useStore(releaseStore);
  const kept = useQuery({ ...datasetQuery(entry, undefined), enabled: false }).data?.kept ?? false;
  const later = useLater(kept || release === 'there');
  return later ? (
    <Suspense>
      <DataNotices entry={entry} />
    </Suspense>
  ) : null;
}

function Nowhere({ address }: { readonly address: Address | undefined }) {
  const { language, words } = useSpeech();
  const { states } = words;
  return (
    <div data-follows-query>
      <StatePage
        title={address?.dataset ? states.noDatasetTitle(address.dataset) : states.noPageTitle}
        text={states.noPageText}
        ways={[{ text: states.home, href: hrefOf(frontOf(language)) }]}
      />
    </div>
  );
}
