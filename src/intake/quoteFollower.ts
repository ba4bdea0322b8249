/**
 * Follows the quotes of a CSV text that comes in pieces, by the parser's rule: a quote opens a cell
 * only as its first character, and two quotes inside stand for one.
 */
export class QuoteFollower {
  #inside = false;
  /** The last piece ended with a quote that closes its cell unless another follows. */
  #pending = false;
  #before = '\n';

  /** Where the last record of a piece ends (its line break, already LF), or -1. */
  lastRecordEnd(text: string): number {
    if (text === '') return -1;
    const end = this.#inside || text.includes('"') ? this.#follow(text) : text.lastIndexOf('\n');
    this.#before = text.charAt(text.length - 1);
    return end;
  }

  #follow(text: string): number {
    let end = -1;
    let at = 0;
    let nextBreak = text.indexOf('\n');
    if (this.#pending) {
      this.#pending = false;
      if (text.startsWith('"')) at = 1;
      else this.#inside = false;
    }
    for (;;) {
      const quote = text.indexOf('"', at);
      if (this.#inside) {
        if (quote < 0) return end;
        if (quote === text.length - 1) {
          this.#pending = true;
          return end;
        }
        const doubled = text.charAt(quote + 1) === '"';
        this.#inside = doubled;
        at = quote + (doubled ? 2 : 1);
        continue;
      }
      if (nextBreak >= 0 && nextBreak < at) nextBreak = text.indexOf('\n', at);
      const stop = quote < 0 ? text.length : quote;
      while (nextBreak >= 0 && nextBreak < stop) {
        end = nextBreak;
        nextBreak = text.indexOf('\n', nextBreak + 1);
      }
      if (quote < 0) return end;
      const before = quote === 0 ? this.#before : text.charAt(quote - 1);
      this.#inside = before === ',' || before === '\n';
      at = quote + 1;
    }
  }
}
