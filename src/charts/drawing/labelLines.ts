/** About how wide a text stands at 14 px: a Chinese character is a square, a Latin letter about half of one. */
export function textWidth(text: string, size = 14): number {
  let width = 0;
  for (const letter of text) width += letter.charCodeAt(0) > 0x2e80 ? size : size * 0.54;
  return width;
}

/** Breaks a label into at most two lines of a width, the rest cut with an ellipsis. */
export function labelLines(text: string, width: number, size = 14): string[] {
  if (textWidth(text, size) <= width) return [text];
  const pieces = text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s?|\s/g) ?? [text];
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  const [first = '', second = '', ...more] = lines.map((line) => line.trimEnd());
  return second === '' ? [first] : [first, more.length > 0 ? `${second}…` : second];
}
