import { type HeaderCell, headerCells } from './headerWords.ts';
import { joinLayers } from './headLines.ts';
import type { OwnSheet } from './ownSheet.ts';
import { unitInName } from './unitInName.ts';

/**
 * The columns of a table. If one line of its header gives periods and the others give names, as in
 * indicators over years or years over indicators, each column gets its name and its period
 * separately.
 */
export function layeredHeader(
  { header, layers }: Pick<OwnSheet, 'header' | 'layers'>,
  isPeriod: (text: string) => boolean,
): HeaderCell[] {
  const plain = headerCells(header.cells);
  const dated = layers.map((layer, i) => {
    const others = layers.filter((_, other) => other !== i);
    return plain.map((cell) => datedCell(cell, layer[cell.at] ?? '', others, isPeriod));
  });
  const found = dated.find((cells) => isClear(cells));
  return found
    ? found.map((cell, at) => cell ?? plain[at]).filter((cell) => cell !== undefined)
    : plain;
}

function datedCell(
  { at }: HeaderCell,
  text: string,
  others: readonly (readonly string[])[],
  isPeriod: (text: string) => boolean,
): HeaderCell | undefined {
  const { name: period, unit } = unitInName(text);
  if (at === 0 || !isPeriod(period)) return undefined;
  const names = others.map((layer) => layer[at] ?? '');
  const name = joinLayers(names);
  if (name === '' || names.some((one) => isPeriod(one))) return undefined;
  const [cell] = headerCells([unitInName(name).unit || !unit ? name : `${name}（${unit}）`]);
  return cell && { ...cell, at, field: undefined, passedOver: false, period };
}

/**
 * Says if at least two columns are dated, and more than half of those from the first dated one on.
 */
function isClear(cells: readonly (HeaderCell | undefined)[]): boolean {
  const from = cells.findIndex((cell) => cell !== undefined);
  const count = cells.filter((cell) => cell !== undefined).length;
  return count >= 2 && count * 2 > cells.length - from;
}
