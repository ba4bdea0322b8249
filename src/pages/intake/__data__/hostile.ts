import fc from 'fast-check';

/**
 * Contents found in articles and sheets: broken characters, direction marks, numbers that are
 * invalid.
 */
export const HOSTILE = [
  '\ud800',
  '28.6\udc00亿元',
  '\u202e6.82\u202c',
  '\u200f12.3%\u200e',
  '\u20662023年\u2069',
  'a\0b',
  '\x07',
  '\ufeff',
  '\ufffd',
  '1.234.567',
  '1e309',
  '-1e-400',
  '－１２．５',
  '１，２３４．５',
  '9'.repeat(400),
  `0.${'1'.repeat(300)}`,
  '123456789012345678',
  'NaN',
  'Infinity',
  '=cmd()|A1',
  "'=1",
  '"a,b"\r\nc',
  '港|区',
  '__proto__',
  'constructor',
  '—',
  '…',
  '',
] as const;

export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);
