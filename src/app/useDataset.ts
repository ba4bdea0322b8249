import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { datasetQuery } from '../board/datasetQuery.ts';
import { FileNotServed } from '../board/fetchFiles.ts';
import type { SiteDataset } from '../board/site.ts';
import { useBoard, useBoardStore } from './BoardContext.tsx';

/** The state of loading a dataset's files; `failed` is the file that did not arrive. */
interface Loading {
  readonly failed: string | undefined;
  /** True if the server said that the file does not exist; false if it did not answer. */
  readonly answered: boolean;
}

/** Loads a dataset onto the board if another one is there. */
export function useDataset(entry: SiteDataset, release: string | undefined): Loading {
  const store = useBoardStore();
  const there = useBoard((board) => board.dataset?.id === entry.id && board.release === release);
  const { data, error } = useQuery({
    ...datasetQuery(entry, release, {
      onProgress: (done, total) => store.getState().setProgress(done / total),
    }),
    enabled: !there,
  });
  useEffect(() => {
    if (!data || there) return;
    if (data.opened.kind === 'dataset') store.getState().show(data.opened.dataset, release);
    else store.getState().fail(data.opened.problems);
  }, [data, there, store, release]);
  if (!error) return { failed: undefined, answered: false };
  if (!(error instanceof FileNotServed)) return { failed: error.message, answered: false };
  return { failed: error.url, answered: error.status !== undefined };
}
