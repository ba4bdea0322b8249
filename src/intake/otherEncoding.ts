import type { Problem } from '../figures/problem.ts';
import { fixed, problem } from '../tables/report.ts';
import { natureOf } from './decode.ts';

/**
 * Encodings that are recognised only to be named in a problem. They are not read, because a wrong
 * guess would change the text.
 */
export type OtherEncoding = 'UTF-16' | 'Big5';

const UNREADABLE = /(?![\n\r\t])\p{Cc}|[\ufffd\p{Cn}\p{Co}]/u;
// The least share of pairs with a low second byte in Big5 text. GBK has such pairs only for rare
// characters.
const LOW = 0.15;
const FEWEST = 10;

/** The likely encoding of a file that is in none of the supported ones, by its first bytes. */
export function otherEncoding(head: Uint8Array<ArrayBuffer>): OtherEncoding | undefined {
  if (isUtf16(head)) return 'UTF-16';
  return isBig5(head) ? 'Big5' : undefined;
}

/**
 * Detects UTF-16 without a byte order mark: the text has zero bytes, and decodes cleanly in one
 * byte order.
 */
function isUtf16(head: Uint8Array<ArrayBuffer>): boolean {
  if (natureOf(head).kind === 'text' || !head.includes(0)) return false;
  const even = head.subarray(0, head.length - (head.length % 2));
  return (['utf-16le', 'utf-16be'] as const).some(
    (encoding) => !UNREADABLE.test(new TextDecoder(encoding).decode(even)),
  );
}

function isBig5(head: Uint8Array<ArrayBuffer>): boolean {
  if (natureOf(head).kind === 'binary' || isUtf8(head)) return false;
  let [pairs, low] = [0, 0];
  for (let at = 0; at < head.length; at++) {
    const lead = head[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = head[++at] ?? 0;
    // The range of common Big5 characters and punctuation.
    if (lead < 0xa1 || lead > 0xc6) return false;
    pairs++;
    if (trail >= 0x40 && trail <= 0x7e) low++;
  }
  return pairs >= FEWEST && low >= pairs * LOW;
}

function isUtf8(head: Uint8Array<ArrayBuffer>): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * The problem that names the unsupported encoding and explains how to save the file in a supported
 * one.
 */
export const saveAsUtf8 = (file: string, encoding: OtherEncoding): Problem =>
  problem(
    'error',
    'other-encoding',
    { file },
    fixed('UTF-8、GBK，或带标记的 UTF-16', 'UTF-8, GBK, or UTF-16 with a byte order mark'),
    encoding === 'Big5'
      ? fixed(
          '看来是 Big5（繁体）编码；用记事本打开，另存为 UTF-8',
          'this seems to be in Big5; open it in an editor and save it as UTF-8',
        )
      : fixed(
          '看来是没有标记的 UTF-16；用记事本打开，另存为 UTF-8',
          'this seems to be UTF-16 without a byte order mark; open it in an editor and save it as UTF-8',
        ),
  );
