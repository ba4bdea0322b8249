import type { Language } from '../../figures/language.ts';
import type { Release } from '../changeLog.ts';

interface FeedWords {
  readonly title: (dataset: string) => string;
  readonly entryTitle: (day: string, counts: string) => string;
  readonly counts: (release: Release) => string;
  readonly revised: string;
  readonly withdrawn: string;
  readonly more: (count: number) => string;
  /** The punctuation around a line's change and its source. */
  readonly line: { readonly colon: string; readonly source: string; readonly end: string };
}

/** The sentences of a feed. */
export const FEED_WORDS: Readonly<Record<Language, FeedWords>> = {
  zh: {
    title: (dataset) => `${dataset}：发布与修订`,
    entryTitle: (day, counts) => `${day}：${counts}`,
    counts: ({ added, revised, withdrawn }) =>
      `新增 ${added.length} 条，修订 ${revised.length} 条，撤回 ${withdrawn.length} 条`,
    revised: '修订',
    withdrawn: '撤回',
    more: (count) => `另有 ${count} 条`,
    line: { colon: '：', source: '（来源：', end: '）' },
  },
  en: {
    title: (dataset) => `${dataset}: releases and revisions`,
    entryTitle: (day, counts) => `${day}: ${counts}`,
    counts: ({ added, revised, withdrawn }) =>
      `${added.length} added, ${revised.length} revised, ${withdrawn.length} withdrawn`,
    revised: 'Revised',
    withdrawn: 'Withdrawn',
    more: (count) => `and ${count} more`,
    line: { colon: ': ', source: ' (source: ', end: ')' },
  },
};
