import { fileKind } from '../../intake/ownTable/fileKind.ts';
import { looksLikeTable } from './given.ts';

const HEAD = 16_384;

/** Whether a file is read as a table: by its name, its bytes, or the look of its first lines. */
export async function isTableFile(name: string, blob: Blob): Promise<boolean> {
  const ending = /\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? '';
  const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
  const found = fileKind(head);
  if (found.kind !== 'text') return ending !== '.txt' || found.kind === 'workbook';
  if (ending === '.csv' || ending === '.tsv') return true;
  return looksLikeTable(new TextDecoder(found.encoding).decode(head));
}
