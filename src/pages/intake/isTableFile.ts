import { fileKind } from '../../intake/ownTable/fileKind.ts';
import { looksLikeTable } from './given.ts';

/** Whether a file is read as a table: by its name, its bytes, or the look of its first lines. */
export function isTableFile(name: string, head: Uint8Array<ArrayBuffer>): boolean {
  const ending = /\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? '';
  const found = fileKind(head);
  if (found.kind !== 'text') return ending !== '.txt' || found.kind === 'workbook';
  if (ending === '.csv' || ending === '.tsv') return true;
  return looksLikeTable(new TextDecoder(found.encoding).decode(head));
}
