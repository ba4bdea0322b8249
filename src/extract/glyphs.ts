import { SIMPLIFIED } from './traditional.ts';

/** The glyph for a unit that is invisible or has no meaning inside a word. */
const DROPPED = 0;

const REPLACEMENT = 0xfffd;

// Variants of the same sign: dashes used as a minus, decimal points of old type, ratio colons.
const SAME: Readonly<Record<string, string>> = {
  '−': '-',
  '﹣': '-',
  '‐': '-',
  '‑': '-',
  '﹪': '%',
  '∶': ':',
  '︰': ':',
  '○': '〇',
  '〜': '~',
  '∼': '~',
  '–': '—',
  '―': '—',
  '─': '—',
  '﹐': '，',
  '､': '，',
  '｡': '。',
  '〔': '（',
  '〕': '）',
};

// White space, control characters, the soft hyphen, zero-width joiners, direction marks.
const INVISIBLE = /[\s\p{Cc}\p{Cf}]/u;

/**
 * One plain unit for each UTF-16 unit, so that offsets stay. Full-width letters, digits and signs
 * become half-width, traditional characters simplified, white space and characters without width 0,
 * half of a surrogate pair U+FFFD. The comma, colon and semicolon of Chinese sentences stay.
 */
const GLYPHS: Uint16Array = (() => {
  const glyphs = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const set = (from: string, to: string) => {
    glyphs[from.charCodeAt(0)] = to.charCodeAt(0);
  };
  for (let unit = 0xff01; unit <= 0xff5e; unit++) glyphs[unit] = unit - 0xfee0;
  for (const kept of '，：；！？（）') set(kept, kept);
  for (const [from, to] of SIMPLIFIED) set(from, to);
  for (const [from, to] of Object.entries(SAME)) set(from, to);
  for (let unit = 0; unit < 0x10000; unit++) {
    if (INVISIBLE.test(String.fromCharCode(unit))) glyphs[unit] = DROPPED;
  }
  glyphs.fill(REPLACEMENT, 0xd800, 0xe000);
  return glyphs;
})();

/** The plain unit of a UTF-16 unit; 0 if it is dropped. */
export const plainGlyph = (unit: number): number => GLYPHS[unit] ?? REPLACEMENT;

/** A word in the plain glyphs of a text, for comparing names. */
export function plainWord(text: string): string {
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    const glyph = plainGlyph(text.charCodeAt(i));
    if (glyph !== DROPPED) plain += String.fromCharCode(glyph);
  }
  return plain;
}
