import type { Draft } from '../../intake/draft/draft.ts';
import type { IntakeFacts } from './intakeFacts.ts';
/**
 * What is kept between visits: the draft of a dataset, the one put aside last, a text that has not
 * been read yet, and what was said of them.
 */
export interface KeptDraft {
  readonly draft: Draft | undefined;
  readonly discarded: Draft | undefined;
  readonly text: string;
  readonly facts: IntakeFacts;
}

/** What was kept, and which writing it was. */
export interface FoundDraft extends KeptDraft {
  readonly stamp: string;
}
