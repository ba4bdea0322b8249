import type { Paragraph } from '../intake/draft/draft.ts';
import type { Article } from './layout.ts';

const MAX_HEADLINE_LENGTH = 40;

/** The paragraphs and headlines of a text in order; only white space is left out. */
export function paragraphsOf(text: string, articles: readonly Article[]): Paragraph[] {
  const known = articles
    .flatMap(({ headlines, paragraphs }): Paragraph[] => {
      const title = headlines.map(({ start, end }) => text.slice(start, end)).join(' ');
      const article =
        articles.length > 1 ? title.replace(/\s+/g, ' ').slice(0, MAX_HEADLINE_LENGTH) : '';
      return [
        ...headlines.map((span) => ({ ...span, number: undefined, article })),
        ...paragraphs.map((span, i) => ({ ...span, number: i + 1, article })),
      ];
    })
    .sort((a, b) => a.start - b.start);
  const all: Paragraph[] = [];
  let at = 0;
  const between = (end: number) => {
    const said = text.slice(at, end);
    const trimmed = said.trim();
    if (trimmed === '') return;
    const start = at + said.indexOf(trimmed);
    all.push({ start, end: start + trimmed.length, number: undefined, article: '' });
  };
  for (const one of known) {
    between(one.start);
    all.push(one);
    at = Math.max(at, one.end);
  }
  between(text.length);
  return all;
}

/**
 * The position of an offset as a citation gives it: 第2段, with the headline if the page has
 * several articles.
 */
export function locatorAt(paragraphs: readonly Paragraph[], offset: number): string {
  const here = paragraphAt(paragraphs, offset);
  if (!here) return '';
  const where = here.number === undefined ? '标题' : `第${here.number}段`;
  return here.article === '' ? where : `${here.article} ${where}`;
}

/** The paragraph that contains an offset, found by binary search. */
export function paragraphAt(
  paragraphs: readonly Paragraph[],
  offset: number,
): Paragraph | undefined {
  let [low, high] = [0, paragraphs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low];
}
