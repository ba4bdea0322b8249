// Control characters except tab and line breaks, lone surrogates, and the two noncharacters: XML
// 1.0 (section 2.2) forbids them, and no title or note needs them.
const ILLEGIBLE = /[^\t\n\r\P{Cc}]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** The text with `�` for every character that a document must not contain. */
export function legibleText(text: string): string {
  return text.replace(ILLEGIBLE, '\uFFFD');
}
