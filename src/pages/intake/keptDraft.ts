import type { Draft } from '../../intake/draft/draft.ts';
import type { IntakeFacts } from './intakeFacts.ts';
/**
 * The data stored between visits: the draft of a dataset, the last discarded draft, a text that has
 * not been read yet, and the facts about it.
 */
export interface KeptDraft {
  readonly draft: Draft | undefined;
  readonly discarded: Draft | undefined;
  readonly text: string;
  readonly facts: IntakeFacts;
}

/** The stored data, and the stamp of its write. */
export interface FoundDraft extends KeptDraft {
  readonly stamp: string;
}
