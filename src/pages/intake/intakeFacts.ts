import type { SourceId } from '../../figures/figure.ts';
import type { Source } from '../../figures/tables.ts';
import { type NamedTables, newId } from '../../intake/draft/newEntries.ts';
import { withoutBroken } from '../../tables/cellChecks.ts';

/** What a reader says of a text or table: when and by whom it was published. */
export interface IntakeFacts {
  /** ISO day, or ''. */
  readonly published: string;
  /** The id of a source that is there; '' for a new one. */
  readonly source: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
}

export const NO_FACTS: IntakeFacts = {
  published: '',
  source: '',
  title: '',
  publisher: '',
  url: '',
};

/** Tells whether nothing is said. */
export const isBlank = (facts: IntakeFacts): boolean =>
  Object.values(facts).every((text) => text === '');

/** Facts kept from last time, with those that the reader has given since in their place. */
export function joinFacts(kept: IntakeFacts, given: IntakeFacts): IntakeFacts {
  const said = Object.entries(given).filter(([, text]) => text !== '');
  return { ...kept, ...Object.fromEntries(said) };
}

/** A text kept from last time, and below it what the reader has put in since. */
export function joinTexts(kept: string, given: string): string {
  return kept === given ? kept : [kept, given].filter((text) => text !== '').join('\n\n');
}

const LONGEST_TITLE = 60;
const LONGEST_FACT = 1000;

/** The source that the reader names, or a new one; its title is the text's first line where none is given. */
export function sourceOf(
  facts: IntakeFacts,
  firstLine: string,
  { sources }: Pick<NamedTables, 'sources'>,
): { readonly id: SourceId; readonly made: Source | undefined } {
  const known = [...sources.keys()].find((id) => id === facts.source);
  if (known) return { id: known, made: undefined };
  const said = (text: string, longest = LONGEST_FACT) =>
    [...withoutBroken(text).trim()].slice(0, longest).join('');
  // A text without a headline begins with its first sentence.
  const [sentence = ''] = /^[^。！？]*/u.exec(withoutBroken(firstLine).trim()) ?? [];
  const title = said(facts.title) || said(sentence || firstLine, LONGEST_TITLE) || '…';
  const taken = new Set<string>(sources.keys());
  const id = newId(title, (one) => taken.has(one)) as SourceId;
  const made: Source = {
    id,
    title,
    publisher: said(facts.publisher),
    author: '',
    published: facts.published,
    url: said(facts.url),
    sha256: '',
    licence: '',
    hand: 'first',
    note: '',
  };
  return { id, made };
}
