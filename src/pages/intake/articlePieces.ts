import type { Paragraph } from '../../intake/draft/draft.ts';
import type { DraftRow } from '../../intake/draft/draftRow.ts';

/** A stretch of a paragraph: plain words, or the literal of a row. */
export interface TextPart {
  readonly start: number;
  readonly text: string;
  readonly row: DraftRow | undefined;
}

export interface Piece {
  readonly paragraph: Paragraph;
  readonly parts: readonly TextPart[];
}

// A longer paragraph is cut to the parts near its marks, because some texts have no line breaks.
const LONGEST = 6000;
const NEAR = 300;

/**
 * The paragraphs that belong to a page of rows, split at the literals. Text before the first row
 * belongs to the first page; text after a row belongs to the row's page.
 */
export function piecesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  rows: readonly DraftRow[],
  ends: { readonly first: boolean; readonly last: boolean },
): Piece[] {
  const marked = rows.filter(({ mark }) => mark !== undefined);
  const from = ends.first ? 0 : (marked[0]?.mark?.start ?? 0);
  const to = ends.last ? text.length : (marked.at(-1)?.mark?.end ?? 0);
  let at = 0;
  return paragraphs
    .filter(({ start, end }) => end > from && start <= to)
    .map((paragraph): Piece => {
      const inside: DraftRow[] = [];
      while ((marked[at]?.mark?.start ?? Number.POSITIVE_INFINITY) < paragraph.end) {
        const row = marked[at++];
        if (row) inside.push(row);
      }
      return { paragraph, parts: partsOf(text, paragraph, inside) };
    });
}

function partsOf(text: string, { start, end }: Paragraph, rows: readonly DraftRow[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = start;
  const plain = (to: number) => {
    if (to <= at) return;
    parts.push({ start: at, text: shortened(text.slice(at, to), end - start), row: undefined });
    at = to;
  };
  for (const row of rows) {
    if (!row.mark || row.mark.start < at) continue;
    plain(row.mark.start);
    parts.push({ start: at, text: joined(text.slice(at, row.mark.end)), row });
    at = row.mark.end;
  }
  plain(end);
  return parts;
}

function shortened(text: string, whole: number): string {
  const line = joined(text);
  if (whole <= LONGEST || line.length <= 2 * NEAR) return line;
  return `${line.slice(0, NEAR)} … ${line.slice(-NEAR)}`;
}

/** Joins hard-wrapped lines, as the extraction does. */
const joined = (text: string): string =>
  text.replace(/\s*\n\s*/g, (gap, offset: number) => {
    const [before, after] = [text[offset - 1] ?? '', text[offset + gap.length] ?? ''];
    return /[\x21-\x7e]/.test(before) && /[\x21-\x7e]/.test(after) ? ' ' : '';
  });
