import type { Problem } from '../../figures/problem.ts';
import type { Draft } from '../../intake/draft/draft.ts';
import type { TableMapping } from '../../intake/ownTable/tableMapping.ts';
import type { OpenTable } from './readTableFile.ts';

/**
 * The stage of the reader's work. New input replaces a draft only once it has produced a draft
 * itself.
 */
export type Stage =
  | { readonly kind: 'input' }
  | {
      readonly kind: 'reading';
      readonly name: string;
      readonly ratio: number | undefined;
      readonly waiting: Draft | undefined;
    }
  | {
      readonly kind: 'mapping';
      readonly table: OpenTable;
      readonly mapping: TableMapping;
      /** True if an earlier table with this header was read with this mapping. */
      readonly isRemembered: boolean;
      readonly waiting: Draft | undefined;
    }
  | {
      readonly kind: 'review';
      readonly draft: Draft;
      /** True if the reader has just requested it, so that the focus moves to its first row. */
      readonly isFresh: boolean;
    };

/** The result of the last reading, which is shown above any stage. */
export type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'cancelled' }
  /** The reason as the browser words it; '' if it gave none. */
  | { readonly kind: 'failed'; readonly name: string; readonly reason: string }
  /** Nothing could be read; without problems, there was no figure. */
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] };

/** The draft under review, or the draft that waits while another input is read. */
export function draftOf(stage: Stage): Draft | undefined {
  switch (stage.kind) {
    case 'input':
      return undefined;
    case 'reading':
    case 'mapping':
      return stage.waiting;
    case 'review':
      return stage.draft;
  }
}

/** The stage that shows a draft; the first stage without one. */
export const stageOf = (draft: Draft | undefined): Stage =>
  draft ? { kind: 'review', draft, isFresh: false } : { kind: 'input' };
