import { fileKind } from '../../intake/ownTable/fileKind.ts';
import { looksLikeTable } from './given.ts';

/** Decides by name, bytes or first lines if a file is read as a table. */
export function isTableFile(name: string, head: Uint8Array<ArrayBuffer>): boolean {
  const ending = /\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? '';
  const found = fileKind(head);
  if (found.kind !== 'text') return ending !== '.txt' || found.kind === 'workbook';
  if (ending === '.csv' || ending === '.tsv') return true;
  return looksLikeTable(new TextDecoder(found.encoding).decode(head));
}
