import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { datasetQuery, FileNotServed } from '../board/datasetQuery.ts';
import type { SiteDataset } from '../board/site.ts';
import { useBoard, useBoardStore } from './BoardContext.tsx';

/** Loads a dataset onto the board when it is not the one there. `failed` names the file that did not come. */
export function useDataset(
  entry: SiteDataset,
  release: string | undefined,
): { failed: string | undefined } {
  const store = useBoardStore();
  const there = useBoard((board) => board.dataset?.id === entry.id && board.release === release);
  const { data, error } = useQuery({
    ...datasetQuery(entry, release, (done, total) => store.getState().setProgress(done / total)),
    enabled: !there,
  });
  useEffect(() => {
    if (!data || there) return;
    if (data.opened.kind === 'dataset') store.getState().show(data.opened.dataset, release);
    else store.getState().fail(data.opened.problems);
  }, [data, there, store, release]);
  if (!error) return { failed: undefined };
  return { failed: error instanceof FileNotServed ? error.url : error.message };
}
