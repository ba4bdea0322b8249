import { legibleText } from './legibleText.ts';

/** XML written by `xml`, with all inserted texts escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = string | number | Markup | readonly Markup[] | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) =>
  legibleText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

function written(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(({ text }) => text).join('');
  return escaped(String(piece));
}

/**
 * XML from a template: `` xml`<title>${title}</title>` ``. Texts are escaped, both in elements and
 * in quoted attributes; only other markup is inserted unchanged.
 */
export function xml(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const text = parts.map((part, i) => part + written(pieces[i])).join('');
  return new Markup(text);
}
