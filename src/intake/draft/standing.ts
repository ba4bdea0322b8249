import { decimalText } from '../../figures/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FigureTable } from '../../figures/figureTable.ts';
import { findUnit, sameQuantity, toCanonicalDecimal } from '../../figures/unit.ts';

/** The relation of a row to the figures of the dataset. */
export type Standing =
  | { readonly kind: 'new' }
  /** The dataset has the same value. */
  | { readonly kind: 'same'; readonly there: Figure }
  /** The dataset has another value, and this one was released later. */
  | { readonly kind: 'revision'; readonly there: Figure }
  /** The dataset has another value, and nothing decides which is right. */
  | { readonly kind: 'conflict'; readonly there: Figure };

/** Compares a figure with those of the same key. The caller decides the meaning of a difference. */
export function standingOf(
  figure: Omit<Figure, 'row'>,
  figures: Pick<FigureTable, 'history'>,
): Standing {
  const there = figures.history(figure);
  const latest = there.at(-1);
  if (!latest) return { kind: 'new' };
  const same = there.find((one) => states(one, figure));
  if (same) return { kind: 'same', there: same };
  const later = figure.released !== '' && figure.released > latest.released;
  return { kind: later ? 'revision' : 'conflict', there: latest };
}

/** Says if two figures of one key state the same value, as 3.5亿元 and 35000万元 do. */
export function states(a: Omit<Figure, 'row'>, b: Omit<Figure, 'row'>): boolean {
  if (a.status !== b.status && !(a.value && b.value)) return false;
  if (a.qualifier !== b.qualifier || Boolean(a.value) !== Boolean(b.value)) return false;
  if (!a.value || !b.value) return true;
  const [from, to] = [findUnit(a.unit), findUnit(b.unit)];
  if (!from || !to || !sameQuantity(from, to)) {
    return a.unit === b.unit && decimalText(a.value) === decimalText(b.value);
  }
  const [one, other] = [toCanonicalDecimal(a.value, from), toCanonicalDecimal(b.value, to)];
  if (!one || !other) return a.unit === b.unit && decimalText(a.value) === decimalText(b.value);
  return plain(decimalText(one)) === plain(decimalText(other));
}

const plain = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
