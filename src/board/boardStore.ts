import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dataset } from '../figures/dataset.ts';
import type { Problem } from '../figures/problem.ts';

export type Theme = 'light' | 'dark' | 'system';

/** The state of the page: the data shown, newer data on offer, and the reader's own choices. */
export interface Board {
  readonly dataset: Dataset | undefined;
  /** The frozen release that the dataset was loaded from; undefined for the newest data. */
  readonly release: string | undefined;
  /** Errors that prevent the dataset from being shown. */
  readonly problems: readonly Problem[];
  /** A newer dataset from the server; shown when the reader accepts it. */
  readonly offered: Dataset | undefined;
  /** Errors of a newer dataset; the earlier one stays on show. */
  readonly refused: readonly Problem[];
  readonly theme: Theme;
  /** The share of the files read so far, from 0 to 1; undefined when nothing is being read. */
  readonly progress: number | undefined;
  show(dataset: Dataset, release?: string): void;
  fail(problems: readonly Problem[]): void;
  offer(dataset: Dataset): void;
  refuse(problems: readonly Problem[]): void;
  acceptOffer(): void;
  setTheme(theme: Theme): void;
  setProgress(progress: number): void;
}

export type BoardStore = StoreApi<Board>;

/** A board with an initial state, so that the first render equals the prerendered page. */
export function createBoard(
  start: Partial<Pick<Board, 'dataset' | 'problems' | 'release'>> = {},
): BoardStore {
  return createStore<Board>((set, get) => ({
    dataset: start.dataset,
    release: start.release,
    problems: start.problems ?? [],
    offered: undefined,
    refused: [],
    theme: 'system',
    progress: undefined,
    show: (dataset, release) =>
      set({ dataset, release, problems: [], offered: undefined, refused: [], progress: undefined }),
    fail: (problems) => set({ problems, progress: undefined }),
    offer: (dataset) =>
      set({
        offered: dataset.version === get().dataset?.version ? undefined : dataset,
        refused: [],
      }),
    refuse: (problems) =>
      set(
        get().dataset
          ? { refused: problems, offered: undefined }
          : { problems, offered: undefined },
      ),
    acceptOffer: () => {
      const { offered, show } = get();
      if (offered) show(offered);
    },
    setTheme: (theme) => set({ theme }),
    setProgress: (progress) => set({ progress }),
  }));
}
