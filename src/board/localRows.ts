import { createStore } from 'zustand/vanilla';
import type { Dataset } from '../figures/dataset.ts';

/** Rows that a reader has entered and that no site has: they stand in this page alone. */
export interface LocalRows {
  /** The id of the dataset that they belong to. */
  readonly dataset: string;
  readonly count: number;
  /** That dataset with the rows behind its own. */
  readonly join: (dataset: Dataset) => Dataset;
}

const KEY = 'red-banner-local';

interface LocalRowsState {
  readonly rows: LocalRows | undefined;
}

/** What of a reader's own rows the pages show beside the newest data. */
export const localRowsStore = createStore<LocalRowsState>(() => ({ rows: undefined }));

export function showLocalRows(rows: LocalRows): void {
  localRowsStore.setState({ rows });
  remember(rows.dataset);
}

export function hideLocalRows(): void {
  localRowsStore.setState({ rows: undefined });
  remember(undefined);
}

/** The dataset whose draft was on show when the page was left. */
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
    // A browser that keeps nothing shows them until the page is left.
  }
}
