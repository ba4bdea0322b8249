// A cell that begins so is run as a formula by spreadsheet programs, in full width too.
const STARTS_FORMULA = /^[=+\-@\t＝＋－＠]./su;
const PLAIN_NUMBER = /^[+-]\d+(\.\d+)?[%％]?$/;
const APOSTROPHE = "'";

const bare = (cell: string) => cell.replace(/^'+/, '');

function looksLikeFormula(cell: string): boolean {
  return STARTS_FORMULA.test(cell) && !PLAIN_NUMBER.test(cell);
}

/**
 * Puts an apostrophe before a cell that a spreadsheet would run, and before one that begins with
 * apostrophes and then such a text, so that `withoutGuard` gives back every cell as it was. A lone
 * sign and a plain negative number are no formulas.
 */
export function withGuard(cell: string): string {
  return looksLikeFormula(bare(cell)) ? APOSTROPHE + cell : cell;
}

/** Takes the guarding apostrophe away; every other cell stays. */
export function withoutGuard(cell: string): string {
  return cell.charCodeAt(0) === 39 && looksLikeFormula(bare(cell)) ? cell.slice(1) : cell;
}
