// GBK bytes form this many Chinese characters of UTF-8 almost never by chance.
const EVIDENCE = 4;

/**
 * The physical line of the first bad byte in a truncated or spliced UTF-8 file, which must not be
 * read as GBK. Valid Chinese characters before that byte are the evidence for UTF-8.
 *
 * @returns undefined without such evidence
 */
export async function brokenUtf8Line(blob: Blob): Promise<number | undefined> {
  const decoder = new TextDecoder('utf-8');
  let characters = 0;
  let line = 1;
  const step = 1 << 20;
  for (let at = 0; at < blob.size; at += step) {
    const bytes = await blob.slice(at, at + step).arrayBuffer();
    const text = decoder.decode(bytes, { stream: at + step < blob.size });
    const bad = text.indexOf('\ufffd');
    const sound = bad < 0 ? text : text.slice(0, bad);
    characters += sound.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
    line += sound.match(/\r\n?|\n/g)?.length ?? 0;
    if (bad >= 0) return characters >= EVIDENCE ? line : undefined;
  }
  return undefined;
}
