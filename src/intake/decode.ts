/** The encodings that clerks' files come in. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** What the first bytes of a file say of it. */
export type Nature =
  | { readonly kind: 'text'; readonly encoding: Encoding }
  | { readonly kind: 'binary' };

// Files that may hold no zero at their head and still are no text: %PDF, PK (a workbook), PNG.
const SIGNATURES = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
];

/** Tells text from other files by its first bytes: a byte order mark, or no zero byte and no signature. */
export function natureOf(head: Uint8Array): Nature {
  const [a, b] = head;
  if (a === 0xff && b === 0xfe) return { kind: 'text', encoding: 'utf-16le' };
  if (a === 0xfe && b === 0xff) return { kind: 'text', encoding: 'utf-16be' };
  if (SIGNATURES.some((sign) => sign.every((byte, i) => head[i] === byte))) {
    return { kind: 'binary' };
  }
  // Other pictures, archives and workbooks hold a zero within their first bytes, and no text does.
  return head.includes(0) ? { kind: 'binary' } : { kind: 'text', encoding: 'utf-8' };
}

/** The bytes do not hold together in the encoding that was tried. */
export class WrongEncoding extends Error {}

// Large reads, for each crosses a process border; small texts, so that the cells cut from one are
// gone before the collector comes by: a quarter of the time of a million rows hangs on it.
const READ = 4 << 20;
const TEXT = 256 << 10;

/** What a reader of bytes may want to follow. */
export interface ByteWatch {
  readonly onBytes?: ((bytes: Uint8Array<ArrayBuffer>) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The text of a file in pieces, the byte order mark left out. Throws `WrongEncoding` at a byte that
 * the encoding does not allow.
 */
export async function* decodeText(
  blob: Blob,
  encoding: Encoding,
  { onBytes, signal }: ByteWatch = {},
): AsyncGenerator<string> {
  // GB18030 is the last resort: what it cannot read becomes U+FFFD and is reported cell by cell.
  const decoder = new TextDecoder(encoding, { fatal: encoding !== 'gb18030' });
  let next = readAt(blob, 0);
  for (let at = 0; at < blob.size; at += READ) {
    signal?.throwIfAborted();
    const bytes = await next;
    // Read ahead: the next bytes come while these are parsed.
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
