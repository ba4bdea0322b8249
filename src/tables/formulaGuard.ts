// Spreadsheet programs run a cell with one of these first characters as a formula, full-width forms
// too.
const STARTS_FORMULA = /^[=+\-@\t＝＋－＠]./su;
const PLAIN_NUMBER = /^[+-]\d+(\.\d+)?[%％]?$/;
const APOSTROPHE = "'";

const bare = (cell: string) => cell.replace(/^'+/, '');

function looksLikeFormula(cell: string): boolean {
  return STARTS_FORMULA.test(cell) && !PLAIN_NUMBER.test(cell);
}

/**
 * Puts an apostrophe before a cell that a spreadsheet would run as a formula. A cell of apostrophes
 * followed by such a text gets one more, so that `withoutGuard` restores every cell. A lone sign
 * and a plain negative number are not formulas.
 *
 * @example
 * withGuard('=1+1') // "'=1+1"
 */
export function withGuard(cell: string): string {
  return looksLikeFormula(bare(cell)) ? APOSTROPHE + cell : cell;
}

/** Removes the guarding apostrophe; every other cell is unchanged. */
export function withoutGuard(cell: string): string {
  return cell.charCodeAt(0) === 39 && looksLikeFormula(bare(cell)) ? cell.slice(1) : cell;
}
