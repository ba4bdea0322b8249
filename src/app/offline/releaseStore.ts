import { createStore } from 'zustand/vanilla';

/** What is known of a newer release: none, one that is being fetched, one that the reader can have. */
export type ReleaseState = 'none' | 'coming' | 'there';

export const releaseStore = createStore<ReleaseState>(() => 'none');
