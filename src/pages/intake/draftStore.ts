import { browserStore } from '../../board/browserStore.ts';
import { soundValue } from '../../board/soundValue.ts';
import { putDraftSign } from './draftSign.ts';
import type { FoundDraft, KeptDraft } from './keptDraft.ts';
import { isKeptDraft } from './keptShape.ts';

// Changes when a draft of an earlier release of the site could not be read any more.
const FORMAT = 3;

/** The name under which the browser keeps the draft of a dataset. */
export const draftKey = (dataset: string) => `draft ${FORMAT} ${dataset}`;

// This page among the tabs that may have the same draft open.
const PAGE = Math.random().toString(36).slice(2);
let writings = 0;

/**
 * The kept draft of a dataset; undefined where nothing is kept, or a damaged one that is now set
 * aside.
 */
export async function keptDraft(dataset: string): Promise<FoundDraft | undefined> {
  try {
    return await soundValue(draftKey(dataset), isKeptDraft);
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
    await browserStore.change(draftKey(dataset), (before) => {
      const last = isKeptDraft(before) ? before.stamp : undefined;
      free = known === undefined || !last || last === known || last.startsWith(`${PAGE}.`);
      return free ? ({ ...kept, stamp } satisfies FoundDraft) : before;
    });
  } catch {
    return 'refused';
  }
  if (!free) return 'elsewhere';
  putDraftSign(dataset, stamp, kept.draft !== undefined || kept.text !== '');
  return 'kept';
}
