import { plainGlyph } from './glyphs.ts';
import { joinsNumber } from './numberGap.ts';

/**
 * A normalised text: plain glyphs without white space, each with its position in the given text.
 */
export interface PlainText {
  readonly text: string;
  /** The offset of each unit of `text` in the given text. */
  readonly places: Int32Array;
}

const RUN = 24;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const FULL_COMMA = 0xff0c;
const RAISED_POINT = 0xb7;
const COMMA = 44;
const POINT = 46;

const isDigit = (glyph: number) => glyph >= 48 && glyph <= 57;
const isNumeric = (glyph: number) => isDigit(glyph) || glyph === POINT || glyph === COMMA;

/**
 * Normalises a range of a text. It drops white space, including line breaks within a column of
 * print and the blank line between two columns; one space stays between two separate numbers.
 */
export function plainText(given: string, from = 0, to: number = given.length): PlainText {
  const units = new Uint16Array(to - from);
  const places = new Int32Array(to - from);
  let length = 0;
  const put = (glyph: number, place: number) => {
    units[length] = glyph;
    places[length++] = place;
  };
  for (let i = from; i < to; i++) {
    const glyph = plainGlyph(given.charCodeAt(i));
    if (glyph !== 0) {
      put(insideNumber(given, i) ?? glyph, i);
      continue;
    }
    const last = length > 0 ? (units[length - 1] ?? 0) : 0;
    let next = i + 1;
    while (next < to && plainGlyph(given.charCodeAt(next)) === 0) next++;
    if (next < to && isNumeric(last) && isNumeric(plainGlyph(given.charCodeAt(next)))) {
      if (!joinsNumber(gapOf(given, i, next, from, to))) put(32, i);
    }
    i = next - 1;
  }
  return { text: stringOf(units, length), places: places.slice(0, length) };
}

/** １，２３４ and 3·5: the full-width comma and the raised point, but only between digits. */
function insideNumber(given: string, at: number): number | undefined {
  const unit = given.charCodeAt(at);
  if (unit !== FULL_COMMA && unit !== RAISED_POINT) return undefined;
  const [before, after] = [given.charCodeAt(at - 1), given.charCodeAt(at + 1)];
  if (unit === RAISED_POINT) {
    return isDigit(plainGlyph(before)) && isDigit(plainGlyph(after)) ? POINT : undefined;
  }
  const full = (digit: number) => digit >= 0xff10 && digit <= 0xff19;
  return full(before) && full(after) ? COMMA : undefined;
}

function gapOf(given: string, start: number, end: number, from: number, to: number) {
  let first = start;
  while (first > from && start - first < RUN && isNumeric(glyphAt(given, first - 1))) first--;
  let last = end;
  while (last < to && last - end < RUN && isNumeric(glyphAt(given, last))) last++;
  return {
    before: plainRun(given, first, start),
    after: plainRun(given, end, last),
    space: given.slice(start, end),
    prose: lineHasWords(given, first, -1, from, to) && lineHasWords(given, last - 1, 1, from, to),
  };
}

const glyphAt = (given: string, at: number) => plainGlyph(given.charCodeAt(at));

function plainRun(given: string, from: number, to: number): string {
  let run = '';
  for (let i = from; i < to; i++) run += String.fromCharCode(glyphAt(given, i));
  return run;
}

/** True if there is a Chinese character on the line beyond a position, within 60 characters. */
function lineHasWords(given: string, at: number, step: 1 | -1, from: number, to: number): boolean {
  for (let i = at + step, steps = 0; i >= from && i < to && steps < 60; i += step, steps++) {
    const unit = given.charCodeAt(i);
    if (unit === LINE_FEED || unit === CARRIAGE_RETURN) return false;
    if (unit >= 0x4e00 && unit <= 0x9fff) return true;
  }
  return false;
}

const CHUNK = 0x2000;

function stringOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += CHUNK) {
    text += String.fromCharCode(...units.subarray(i, Math.min(length, i + CHUNK)));
  }
  return text;
}
