/** The supported encodings of clerks' files. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** The nature of a file by its first bytes. */
export type Nature =
  | { readonly kind: 'text'; readonly encoding: Encoding }
  | { readonly kind: 'binary' };

// Signatures of files that may have no zero among their first bytes but are not text: %PDF, PK (a
// workbook), PNG.
const SIGNATURES = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
];

/**
 * Distinguishes text from other files by the first bytes: text has a byte order mark, or neither a
 * zero byte nor a known signature.
 */
export function natureOf(head: Uint8Array): Nature {
  const [a, b] = head;
  if (a === 0xff && b === 0xfe) return { kind: 'text', encoding: 'utf-16le' };
  if (a === 0xfe && b === 0xff) return { kind: 'text', encoding: 'utf-16be' };
  if (SIGNATURES.some((sign) => sign.every((byte, i) => head[i] === byte))) {
    return { kind: 'binary' };
  }
  // Other pictures, archives and workbooks have a zero byte near the start; text has none.
  return head.includes(0) ? { kind: 'binary' } : { kind: 'text', encoding: 'utf-8' };
}

/** Thrown if the bytes are invalid in the encoding. */
export class WrongEncoding extends Error {}

// Reads are large, because each crosses a process border. Decoded texts are small, so that cells
// cut from one are freed before the next collection: that saves a quarter of the time for a million
// rows.
const READ = 4 << 20;
const TEXT = 256 << 10;

/** Hooks for following and aborting a read. */
export interface ByteWatch {
  readonly onBytes?: ((bytes: Uint8Array<ArrayBuffer>) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Decodes a file piece by piece, without the byte order mark.
 *
 * @throws WrongEncoding at a byte that the encoding does not allow
 */
export async function* decodeText(
  blob: Blob,
  encoding: Encoding,
  { onBytes, signal }: ByteWatch = {},
): AsyncGenerator<string> {
  // GB18030 is the last resort: an undecodable byte becomes U+FFFD and is reported for its cell.
  const decoder = new TextDecoder(encoding, { fatal: encoding !== 'gb18030' });
  let next = readAt(blob, 0);
  for (let at = 0; at < blob.size; at += READ) {
    signal?.throwIfAborted();
    const bytes = await next;
    // Read ahead: fetch the next bytes while this piece is parsed.
    next = readAt(blob, at + READ);
    onBytes?.(bytes);
    for (let from = 0; from < bytes.length; from += TEXT) {
      const end = at + from + TEXT >= blob.size;
      yield decode(decoder, bytes.subarray(from, from + TEXT), !end);
    }
  }
}

async function readAt(blob: Blob, at: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.slice(at, at + READ).arrayBuffer());
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new WrongEncoding(decoder.encoding);
  }
}
