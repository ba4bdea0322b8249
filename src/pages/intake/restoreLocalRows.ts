import { hideLocalRows, showLocalRows } from '../../board/localRows.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { draftDiff } from '../../intake/draft/draftDiff.ts';
import { Reviewer } from '../../intake/draft/review.ts';
import { keptDraft } from './draftStore.ts';
import { localRowsOf } from './localRowsOf.ts';

/** Adds the stored draft to the dataset again, as it was when the page was left. */
export async function restoreLocalRows(dataset: Dataset): Promise<void> {
  const draft = (await keptDraft(dataset.id))?.draft;
  const local =
    draft && localRowsOf(dataset, draft, draftDiff(draft, new Reviewer(dataset, draft.made)));
  if (local && local.count > 0) showLocalRows(local);
  else hideLocalRows();
}
