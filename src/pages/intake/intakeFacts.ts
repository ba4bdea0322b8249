import type { SourceId } from '../../figures/figure.ts';
import type { Source } from '../../figures/tables.ts';
import { type NamedTables, newId } from '../../intake/draft/newEntries.ts';
import { withoutBroken } from '../../tables/cellChecks.ts';

/** A reader's facts about a text or table: its date and its publisher. */
export interface IntakeFacts {
  /** ISO day, or ''. */
  readonly published: string;
  /** The id of an existing source; '' for a new one. */
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

/** True if no fact is given. */
export const isBlank = (facts: IntakeFacts): boolean =>
  Object.values(facts).every((text) => text === '');

/** Stored facts, overridden by those that the reader has given since. */
export function joinFacts(kept: IntakeFacts, given: IntakeFacts): IntakeFacts {
  const said = Object.entries(given).filter(([, text]) => text !== '');
  return { ...kept, ...Object.fromEntries(said) };
}

/** A stored text, followed by the text that the reader has entered since. */
export function joinTexts(kept: string, given: string): string {
  return kept === given ? kept : [kept, given].filter((text) => text !== '').join('\n\n');
}

const LONGEST_TITLE = 60;
const LONGEST_FACT = 1000;

/**
 * The source that the reader selects, or a new one; by default its title is the text's first line.
 */
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
