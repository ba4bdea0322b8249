/** The encodings that clerks' files come in. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** What the first bytes of a file say of it. */
export type Nature =
  | { readonly kind: 'text'; readonly encoding: Encoding }
  | { readonly kind: 'binary' };

/** Tells text from other files by its first bytes: a byte order mark, or no zero byte and no control signature. */
export function natureOf(head: Uint8Array): Nature {
  const [a, b] = head;
  if (a === 0xff && b === 0xfe) return { kind: 'text', encoding: 'utf-16le' };
  if (a === 0xfe && b === 0xff) return { kind: 'text', encoding: 'utf-16be' };
  // No text holds these; pictures, archives and workbooks hold them within their first bytes.
  const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 27);
  return head.some(isControl) ? { kind: 'binary' } : { kind: 'text', encoding: 'utf-8' };
}

/** The bytes do not hold together in the encoding that was tried. */
export class WrongEncoding extends Error {}

const STEP = 4 << 20;

/** What a reader of bytes may want to follow. */
export interface ByteWatch {
  readonly onBytes?: ((bytes: Uint8Array) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The text of a file in steps of some megabytes, the byte order mark left out. Throws
 * `WrongEncoding` at a byte that the encoding does not allow.
 */
export async function* decodeText(
  blob: Blob,
  encoding: Encoding,
  { onBytes, signal }: ByteWatch = {},
): AsyncGenerator<string> {
  // GB18030 is the last resort: what it cannot read becomes U+FFFD and is reported cell by cell.
  const decoder = new TextDecoder(encoding, { fatal: encoding !== 'gb18030' });
  for (let at = 0; at < blob.size; at += STEP) {
    signal?.throwIfAborted();
    const bytes = new Uint8Array(await blob.slice(at, at + STEP).arrayBuffer());
    onBytes?.(bytes);
    yield decode(decoder, bytes, at + STEP < blob.size);
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new WrongEncoding(decoder.encoding);
  }
}
