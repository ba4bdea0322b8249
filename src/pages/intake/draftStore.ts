import { browserStore } from '../../board/browserStore.ts';
import type { Draft } from '../../intake/draft/draft.ts';
import { putDraftSign } from './draftSign.ts';
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

// Changes when a draft of an earlier release of the site could not be read any more.
const FORMAT = 3;

const keyOf = (dataset: string) => `draft ${FORMAT} ${dataset}`;

// This page among the tabs that may have the same draft open.
const PAGE = Math.random().toString(36).slice(2);
let writings = 0;

/** What was kept of a dataset's draft; undefined where nothing was, or the browser keeps nothing. */
export async function keptDraft(dataset: string): Promise<FoundDraft | undefined> {
  try {
    // Written by `keepDraft` of the same format alone.
    return (await browserStore.get(keyOf(dataset))) as FoundDraft | undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a draft, unless another tab has kept its own since `known` was read: nothing is written over
 * what this page has not seen. Without `known`, it is written whatever is there.
 */
export async function keepDraft(
  dataset: string,
  kept: KeptDraft,
  known?: string,
): Promise<'kept' | 'refused' | 'elsewhere'> {
  const stamp = `${PAGE}.${++writings}`;
  let free = true;
  try {
    await browserStore.change(keyOf(dataset), (before) => {
      const last = (before as FoundDraft | undefined)?.stamp;
      free = known === undefined || !last || last === known || last.startsWith(`${PAGE}.`);
      return free ? ({ ...kept, stamp } satisfies FoundDraft) : undefined;
    });
  } catch {
    return 'refused';
  }
  if (!free) return 'elsewhere';
  putDraftSign(dataset, stamp, kept.draft !== undefined || kept.text !== '');
  return 'kept';
}
