const SIGNATURE = 8;
/** Length, type and checksum of a chunk. */
const FRAME = 12;

/**
 * Inserts texts as metadata (iTXt, UTF-8) directly after the header of a PNG.
 *
 * @throws RangeError if the bytes are no PNG
 */
export function withPngText(
  png: Uint8Array,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const head = SIGNATURE + FRAME + 13;
  if (png[1] !== 0x50 || png[2] !== 0x4e || png[3] !== 0x47) throw new RangeError('not a PNG');
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, png.length);
  const result = new Uint8Array(length);
  result.set(png.subarray(0, head));
  let at = head;
  for (const chunk of chunks) {
    result.set(chunk, at);
    at += chunk.length;
  }
  result.set(png.subarray(head), at);
  return result;
}

function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  // Keyword, terminator, no compression, no method, no language, no translated keyword.
  const body = Uint8Array.from([
    ...encoder.encode('iTXt'),
    ...encoder.encode(keyword),
    ...[0, 0, 0, 0, 0],
    ...encoder.encode(text),
  ]);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return chunk;
}

/** The CRC-32 checksum of PNG chunks (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
