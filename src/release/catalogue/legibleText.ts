// Control characters but tab and line breaks, halves of surrogate pairs, and the two code points that
// are no characters: what XML 1.0 (section 2.2) forbids, and no title or note means to carry.
const ILLEGIBLE = /[^\t\n\r\P{Cc}]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** The text with `�` for every character that a document must not carry. */
export function legibleText(text: string): string {
  return text.replace(ILLEGIBLE, '\uFFFD');
}
