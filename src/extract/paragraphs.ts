import type { Paragraph } from '../intake/draft/draft.ts';
import type { Article } from './layout.ts';

const LONGEST_HEADLINE = 40;

/** The stretches of a text in order, none of it left out but white space. */
export function paragraphsOf(text: string, articles: readonly Article[]): Paragraph[] {
  const known = articles
    .flatMap(({ headlines, paragraphs }): Paragraph[] => {
      const title = headlines.map(({ start, end }) => text.slice(start, end)).join(' ');
      const article =
        articles.length > 1 ? title.replace(/\s+/g, ' ').slice(0, LONGEST_HEADLINE) : '';
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

/** Where in a page an offset stands, as a source is cited: 第2段, with the headline where there are several articles. */
export function locatorAt(paragraphs: readonly Paragraph[], offset: number): string {
  const here = paragraphAt(paragraphs, offset);
  if (!here) return '';
  const where = here.number === undefined ? '标题' : `第${here.number}段`;
  return here.article === '' ? where : `${here.article} ${where}`;
}

/** The stretch that holds an offset, found by halving. */
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
