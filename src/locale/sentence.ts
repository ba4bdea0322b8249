import { grouped } from './grouped.ts';

/** Capitalises a term at the start of a line or a cell, if its script has capitals. */
export const atHead = (term: string): string => `${term.charAt(0).toUpperCase()}${term.slice(1)}`;

/** A count with its English noun: 1 firm, 1,200 firms. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;
