import { decimalText } from '../figures/decimal.ts';
import type { Figure } from '../figures/figure.ts';
import { findUnit, sameQuantity, toCanonicalDecimal } from '../figures/unit.ts';
import { findPrinted, type Occurrence } from './findPrinted.ts';
import type { Literal } from './literal.ts';
import type { SourcePage } from './sourcePage.ts';

/** A cell of a figure that differs from the source's text. */
export interface Difference {
  readonly column: 'value' | 'unit' | 'qualifier' | 'measure' | 'printed';
  readonly cell: string;
  readonly expected: string;
}

export type Verdict =
  | { readonly kind: 'found' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'differs'; readonly differences: readonly Difference[] };

/** Checks that a page prints a figure's literal and that the figure's cells agree with it. */
export function verifyFigure(page: SourcePage, figure: Figure): Verdict {
  const found = findPrinted(page, figure.printed);
  if (found.length === 0) return { kind: 'not-found' };
  // A literal can occur several times; the occurrence with the fewest differences counts.
  const verdicts = found.map((one) => differencesAt(page, figure, one));
  const differences = verdicts.reduce((least, one) => (one.length < least.length ? one : least));
  return differences.length === 0 ? { kind: 'found' } : { kind: 'differs', differences };
}

function differencesAt(page: SourcePage, figure: Figure, { literal }: Occurrence): Difference[] {
  if (!literal) {
    if (!figure.value) return [];
    return [{ column: 'printed', cell: figure.printed, expected: decimalText(figure.value) }];
  }
  const cells: readonly (readonly [Difference['column'], string, string | undefined])[] = [
    ['measure', figure.measure, expectedMeasure(page.text, literal, figure)],
    ['value', figure.value ? decimalText(figure.value) : '', expectedValue(figure, literal)],
    ['unit', figure.unit, expectedUnit(figure, literal)],
    ['qualifier', figure.qualifier, expectedQualifier(figure, literal)],
  ];
  return cells.flatMap(([column, cell, expected]) =>
    expected === undefined ? [] : [{ column, cell, expected }],
  );
}

/** The expected value; undefined if the cell is correct. Either end of a range is correct. */
function expectedValue(figure: Figure, literal: Literal): string | undefined {
  const { value, upper } = literal;
  const cell = figure.value && decimalText(figure.value);
  if (cell === decimalText(value) || (upper && cell === decimalText(upper))) return undefined;
  if (convertsExactly(figure, literal)) return undefined;
  return upper ? `${decimalText(value)}–${decimalText(upper)}` : decimalText(value);
}

function expectedUnit(figure: Figure, literal: Literal): string | undefined {
  if (literal.unit === figure.unit || convertsExactly(figure, literal)) return undefined;
  const [cell, printed] = [findUnit(figure.unit), findUnit(literal.unit)];
  if (!cell || !printed) return literal.unit || undefined;
  const same =
    sameQuantity(cell, printed) &&
    cell.factor.numerator * printed.factor.denominator ===
      printed.factor.numerator * cell.factor.denominator;
  // 个 and 家 are the same quantity, but the source prints only one of them.
  const counted = cell.quantity === 'count' && cell.token !== printed.token;
  return same && !counted ? undefined : literal.unit;
}

/** 增长1.3倍 can be stored as 130 %. */
function convertsExactly({ unit, value }: Figure, literal: Literal): boolean {
  const [cell, printed] = [findUnit(unit), findUnit(literal.unit)];
  if (literal.kind !== 'multiple' || !cell || !printed || !value) return false;
  const [a, b] = [toCanonicalDecimal(value, cell), toCanonicalDecimal(literal.value, printed)];
  return (
    sameQuantity(cell, printed) && !!a && !!b && Number(decimalText(a)) === Number(decimalText(b))
  );
}

const expectedQualifier = ({ qualifier }: Figure, literal: Literal): string | undefined =>
  qualifier === literal.qualifier || (literal.upper && qualifier === '~')
    ? undefined
    : literal.qualifier;

const SHARE = /占[^，。；：！？\d]{0,12}$/;

/** The expected measure, if the literal or the words before it determine it. */
function expectedMeasure(text: string, literal: Literal, figure: Figure): string | undefined {
  const { measure } = figure;
  const expect = (...allowed: readonly Figure['measure'][]) =>
    allowed.includes(measure) ? undefined : allowed.join(' / ');
  switch (literal.kind) {
    case 'rank':
      return expect('rank');
    case 'flat':
      return expect('yoy');
    case 'amount':
    case 'ratio':
      return expect('level');
    case 'multiple':
      return expect('yoy', 'level');
    case 'percent':
      if (literal.direction) return expect('yoy');
      if (SHARE.test(text.slice(Math.max(0, literal.start - 16), literal.start))) {
        return expect('share', 'completion', 'level');
      }
      return expect('yoy', 'share', 'completion', 'level');
    case 'points':
      return expect('yoy', 'level');
    case 'parts':
    case 'bare':
    case 'time':
      return undefined;
  }
}
