import { grouped } from './grouped.ts';

/** A term at the head of a line or a cell: with a capital, where its script has them. */
export const atHead = (term: string): string => `${term.charAt(0).toUpperCase()}${term.slice(1)}`;

/** A count with its English noun: 1 firm, 1,200 firms. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;
