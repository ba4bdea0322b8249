import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withPngText } from './pngText.ts';

/** The smallest PNG: one white pixel, with the checksums of any encoder. */
const PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
);

interface Chunk {
  readonly type: string;
  readonly body: Uint8Array;
  readonly crc: number;
}

function chunksOf(png: Uint8Array): Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    chunks.push({
      type: String.fromCharCode(...png.subarray(at + 4, at + 8)),
      body: png.subarray(at + 8, at + 8 + length),
      crc: view.getUint32(at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

/** CRC-32 as zlib computes it: a gzip member ends with the checksum and length of its content. */
const crcOf = (bytes: Uint8Array): number =>
  gzipSync(bytes).readUInt32LE(gzipSync(bytes).length - 8);

describe('texts in a PNG', () => {
  const png = withPngText(PNG, { Title: '示例一镇', Source: 'Gazette' });
  const chunks = chunksOf(png);

  it('come directly after its header, and the rest does not change', () => {
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    const kept = chunks.filter(({ type }) => type !== 'iTXt');
    expect(kept).toEqual(chunksOf(PNG));
  });

  it('are UTF-8 after their keyword', () => {
    const [first] = chunks.filter(({ type }) => type === 'iTXt');
    expect(new TextDecoder().decode(first?.body)).toBe('Title\0\0\0\0\0示例一镇');
  });

  it('have the checksum that decoders require', () => {
    for (const { type, body, crc } of chunks) {
      expect(crcOf(new Uint8Array([...new TextEncoder().encode(type), ...body]))).toBe(crc);
    }
  });

  it('are rejected for a file that is no PNG', () => {
    expect(() => withPngText(new Uint8Array(deflateSync('x')), {})).toThrow(RangeError);
  });
});
