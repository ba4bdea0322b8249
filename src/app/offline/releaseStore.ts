import { createStore } from 'zustand/vanilla';

/** The state of a newer release: none, loading, or ready for the reader. */
export type ReleaseState = 'none' | 'coming' | 'there';

export const releaseStore = createStore<ReleaseState>(() => 'none');
