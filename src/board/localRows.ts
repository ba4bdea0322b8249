import { createStore } from 'zustand/vanilla';
import type { Dataset } from '../figures/dataset.ts';

/** Rows that a reader has entered and that no site has: only this page shows them. */
export interface LocalRows {
  /** The id of their dataset. */
  readonly dataset: string;
  readonly count: number;
  /** Returns that dataset with the rows after its own. */
  readonly join: (dataset: Dataset) => Dataset;
}

const KEY = 'red-banner-local';

interface LocalRowsState {
  readonly rows: LocalRows | undefined;
}

/** The reader's own rows that the pages show with the newest data. */
export const localRowsStore = createStore<LocalRowsState>(() => ({ rows: undefined }));

export function showLocalRows(rows: LocalRows): void {
  localRowsStore.setState({ rows });
  remember(rows.dataset);
}

export function hideLocalRows(): void {
  localRowsStore.setState({ rows: undefined });
  remember(undefined);
}

/** The dataset whose draft was shown when the reader left the page. */
export function rememberedLocal(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(dataset: string | undefined): void {
  try {
    if (dataset === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, dataset);
  } catch {
    // A browser that cannot store shows them only until the reader leaves the page.
  }
}
