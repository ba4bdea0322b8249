import type { Problem } from '../figures/problem.ts';
import { brokenUtf8Line } from '../intake/brokenUtf8.ts';
import { decodeText, type Encoding, natureOf, WrongEncoding } from '../intake/decode.ts';
import { brokenUnicode, brokenUtf8, readAsGb18030 } from '../intake/fileProblems.ts';
import { problem, say } from '../tables/report.ts';

/** The text of an article's file; `text` is absent if the file is no text. */
export interface TextRead {
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/** Decodes a file in any of the usual encodings of articles: UTF-8, UTF-16, GB18030. */
export async function readText(file: string, blob: Blob): Promise<TextRead> {
  const nature = natureOf(new Uint8Array(await blob.slice(0, 4096).arrayBuffer()));
  if (nature.kind === 'binary') return { problems: [noText(file)] };
  try {
    return { text: await decoded(blob, nature.encoding), problems: [] };
  } catch (error) {
    if (!(error instanceof WrongEncoding)) throw error;
    if (nature.encoding !== 'utf-8') return { problems: [brokenUnicode(file)] };
    const line = await brokenUtf8Line(blob);
    if (line !== undefined) return { problems: [brokenUtf8(file, line)] };
    const text = await decoded(blob, 'gb18030');
    return isGarbled(text)
      ? { problems: [noText(file)] }
      : { text, problems: [readAsGb18030(file)] };
  }
}

async function decoded(blob: Blob, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of decodeText(blob, encoding)) text += piece;
  return text;
}

// Bytes that are no text decode to many characters that the last encoding does not have.
const MAX_GARBLED_SHARE = 0.01;

const isGarbled = (text: string): boolean =>
  (text.match(/[\ufffd\p{Co}\p{Cn}]|(?![\n\r\t])\p{Cc}/gu)?.length ?? 0) >
  text.length * MAX_GARBLED_SHARE;

const noText = (file: string): Problem =>
  problem(
    'error',
    'not-text',
    { file },
    say('报道的文字', 'the text of an article'),
    say(
      '这不是文本，可能是图片、PDF 或 Word 文件；请复制其中的文字另存为 .txt',
      'this is not text but perhaps a picture, a PDF or a Word file; copy its words into a .txt file',
    ),
  );
