import { browserStore } from '../../board/browserStore.ts';
import { soundValue } from '../../board/soundValue.ts';
import { putDraftSign } from './draftSign.ts';
import type { FoundDraft, KeptDraft } from './keptDraft.ts';
import { isKeptDraft } from './keptShape.ts';

// To be raised when the site can no longer read the drafts of an earlier release.
const FORMAT = 3;

/** The key of a dataset's draft in the browser's storage. */
export const draftKey = (dataset: string) => `draft ${FORMAT} ${dataset}`;

// Identifies this page among the tabs that may have the same draft open.
const PAGE = Math.random().toString(36).slice(2);
let writings = 0;

/**
 * Reads the stored draft of a dataset; undefined if there is none or it is damaged; a damaged one
 * is set aside.
 */
export async function keptDraft(dataset: string): Promise<FoundDraft | undefined> {
  try {
    return await soundValue(draftKey(dataset), isKeptDraft);
  } catch {
    return undefined;
  }
}

/**
 * Stores a draft unless another tab has stored its own since `known` was read, so that nothing
 * unseen is overwritten. Without `known`, it overwrites any draft.
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
