import { createStore } from 'zustand/vanilla';

/** The number of parts of the page whose script did not arrive, and which are tried again. */
export const missingParts = createStore<number>(() => 0);
