/**
 * The approximate width of a text at 14 px: a Chinese character is a square, a Latin letter about
 * half of one.
 */
export function textWidth(text: string, size = 14): number {
  let width = 0;
  for (const letter of text) width += letter.charCodeAt(0) > 0x2e80 ? size : size * 0.54;
  return width;
}

/**
 * Breaks a label into lines of a given width; after `most` lines the rest is cut with an
 * ellipsis.
 */
export function labelLines(text: string, width: number, most: number, size = 14): string[] {
  const pieces = (text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s?|\s/g) ?? [text]).flatMap(
    // A word longer than a line, such as a link, is broken anywhere.
    (piece) => (textWidth(piece, size) > width ? [...piece] : piece),
  );
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  const trimmed = lines.map((line) => line.trimEnd());
  if (trimmed.length <= most) return trimmed;
  return trimmed.slice(0, most).map((line, i) => (i === most - 1 ? `${line}…` : line));
}
