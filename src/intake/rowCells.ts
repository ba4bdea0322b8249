import { parseDecimal, toNumber } from '../figures/decimal.ts';
import type { SourceId } from '../figures/figure.ts';
import type { Bilingual } from '../figures/language.ts';
import type { Row } from './smallTable.ts';

// The parse border: cells have been checked one by one, and here they get their types.
export const text = ({ cells }: Row, name: string) => cells[name] ?? '';
export const both = (row: Row, name: string): Bilingual => ({
  zh: text(row, `${name}_zh`),
  en: text(row, `${name}_en`),
});
export const list = (row: Row, name: string) => text(row, name).split('|').filter(Boolean);
export const oneOf = <T extends string>(values: readonly T[], cell: string, otherwise: T): T =>
  values.find((value) => value === cell) ?? otherwise;
export const known = <T extends string>(values: readonly T[], cell: string): T | undefined =>
  values.find((value) => value === cell);
export const number = (row: Row, name: string): number | undefined => {
  const value = parseDecimal(text(row, name));
  return value && toNumber(value);
};
export const sourceId = (row: Row) => text(row, 'source') as SourceId;
