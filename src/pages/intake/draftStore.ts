import { browserStore } from '../../board/browserStore.ts';
import type { Draft } from '../../intake/draft/draft.ts';
import type { IntakeFacts } from './intakeFacts.ts';

/** What is kept between visits: the draft of a dataset, the one put aside last, and what was said of them. */
export interface KeptDraft {
  readonly draft: Draft | undefined;
  readonly discarded: Draft | undefined;
  readonly facts: IntakeFacts;
}

// Changes when a draft of an earlier release of the site could not be read any more.
const FORMAT = 2;

const keyOf = (dataset: string) => `draft ${FORMAT} ${dataset}`;

/** What was kept of a dataset's draft; undefined where nothing was, or the browser keeps nothing. */
export async function keptDraft(dataset: string): Promise<KeptDraft | undefined> {
  try {
    // Written by `keepDraft` of the same format alone.
    return (await browserStore.get(keyOf(dataset))) as KeptDraft | undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft; false where the browser does not. */
export async function keepDraft(dataset: string, kept: KeptDraft): Promise<boolean> {
  try {
    await browserStore.put(keyOf(dataset), kept);
    return true;
  } catch {
    return false;
  }
}
