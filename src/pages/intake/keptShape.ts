import * as v from 'valibot';
import { FIGURES } from '../../tables/figures.ts';
import type { FoundDraft } from './keptDraft.ts';

const text = v.string();
const bilingual = v.object({ zh: text, en: text });
const optionalText = v.optional(text);

const row = v.object({
  number: v.number(),
  cells: v.object(Object.fromEntries(FIGURES.names.map((column) => [column, text]))),
  state: v.picklist(['open', 'accepted', 'rejected']),
  mended: v.boolean(),
  names: v.object({ place: optionalText, indicator: optionalText, of: optionalText }),
  mark: v.optional(v.object({ start: v.number(), end: v.number() })),
  confidence: v.number(),
  reasons: v.array(text),
});

const made = v.object({
  places: v.array(
    v.object({
      id: text,
      name: bilingual,
      kind: text,
      parent: optionalText,
      group: text,
      aliases: v.array(text),
    }),
  ),
  indicators: v.array(
    v.object({
      id: text,
      name: bilingual,
      topic: text,
      kind: text,
      direction: text,
      unit: text,
      decimals: v.number(),
      partOf: optionalText,
      synonyms: v.array(text),
      definition: bilingual,
    }),
  ),
  sources: v.array(
    v.object({
      id: text,
      title: text,
      publisher: text,
      author: text,
      published: text,
      url: text,
      sha256: text,
      licence: text,
      hand: text,
      note: text,
    }),
  ),
});

const problem = v.object({
  code: text,
  severity: v.picklist(['error', 'warning']),
  file: text,
  line: v.optional(v.number()),
  column: optionalText,
  value: optionalText,
  expected: bilingual,
  mend: bilingual,
});

const draft = v.object({
  origin: v.variant('kind', [
    v.object({
      kind: v.literal('article'),
      name: text,
      text,
      paragraphs: v.array(
        v.object({
          start: v.number(),
          end: v.number(),
          number: v.optional(v.number()),
          article: text,
        }),
      ),
    }),
    v.object({ kind: v.literal('table'), name: text }),
  ]),
  rows: v.array(row),
  made,
  problems: v.array(problem),
  undo: v.array(v.object({ rows: v.array(row), made, current: v.number() })),
  current: v.number(),
});

const SHAPE = v.object({
  draft: v.optional(draft),
  discarded: v.optional(draft),
  text,
  facts: v.object({ published: text, source: text, title: text, publisher: text, url: text }),
  stamp: text,
});

/** True if a stored value is a draft that the page can open. */
export const isKeptDraft = (kept: unknown): kept is FoundDraft => v.is(SHAPE, kept);
