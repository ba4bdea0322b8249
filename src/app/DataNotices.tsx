import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { datasetQuery, stampQuery } from '../board/datasetQuery.ts';
import type { SiteDataset } from '../board/site.ts';
import ProblemList from '../pages/states/ProblemList.tsx';
import { Button } from '../ui/Button.tsx';
import { useSpeech } from '../ui/language.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useBoard, useBoardStore } from './BoardContext.tsx';
import { releaseStore } from './offline/releaseStore.ts';
import { lookForRelease, showRelease } from './offline/watchReleases.ts';

/**
 * Notices that the server's files or the site changed, could not be checked, or have errors. It
 * never replaces the data on show.
 */
export default function DataNotices({ entry }: { readonly entry: SiteDataset }) {
  const { states } = useSpeech().words;
  const store = useBoardStore();
  const client = useQueryClient();
  const offered = useBoard((board) => board.offered);
  const refused = useBoard((board) => board.refused);
  const release = useStore(releaseStore);
  const loaded = useQuery({ ...datasetQuery(entry, undefined), enabled: false });
  const first = loaded.data?.stamp;
  // Data from the server is up to date; data stored on this device must be checked.
  const known = loaded.data && !loaded.data.kept ? loaded.dataUpdatedAt : undefined;
  const stamp = useQuery({
    ...stampQuery(entry, loaded.data?.names ?? entry.files),
    enabled: first !== undefined,
    ...(first === undefined || known === undefined
      ? {}
      : { initialData: first, initialDataUpdatedAt: known }),
  });
  const looked = stamp.dataUpdatedAt;
  useEffect(() => {
    if (looked > 0 && looked !== known) void lookForRelease();
  }, [looked, known]);
  const changed = first !== undefined && stamp.data !== undefined && stamp.data !== first;
  useEffect(() => {
    if (!changed) return;
    let stale = false;
    client
      .fetchQuery({ ...datasetQuery(entry, undefined), staleTime: 0 })
      .then(({ opened }) => {
        if (stale) return;
        if (opened.kind === 'dataset') store.getState().offer(opened.dataset);
        else store.getState().refuse(opened.problems);
      })
      // The next check of the stamp tries again; until then, the notice below reports the failure.
      .catch(() => undefined);
    return () => {
      stale = true;
    };
  }, [changed, stamp.data, client, entry, store]);

  const errors = refused.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      {stamp.isError ? (
        <Notice
          title={states.offlineTitle}
          text={states.offlineText}
          action={<Button onPress={() => void stamp.refetch()}>{states.retry}</Button>}
        />
      ) : null}
      {release === 'there' ? (
        <Notice
          title={states.releaseTitle}
          text={states.releaseText}
          action={
            <Button primary onPress={showRelease}>
              {states.showRelease}
            </Button>
          }
        />
      ) : null}
      {/* A release includes its data: one notice covers both, also while it loads. */}
      {offered && release === 'none' ? (
        <Notice
          title={states.newDataTitle}
          text={states.newDataText}
          action={
            <Button primary onPress={() => store.getState().acceptOffer()}>
              {states.showNewData}
            </Button>
          }
        />
      ) : null}
      {errors > 0 ? (
        <>
          <Notice urgent title={states.refusedTitle(errors)} text={states.refusedText} />
          <ProblemList problems={refused} />
        </>
      ) : null}
    </>
  );
}
