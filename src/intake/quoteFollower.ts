/**
 * Tracks the quotes of a CSV text across pieces, by the parser's rule: a quote opens a cell only as
 * its first character, and two quotes inside a cell mean one.
 */
export class QuoteFollower {
  #inside = false;
  /** The last piece ended with a quote that closes its cell unless another quote follows. */
  #pending = false;
  #before = '\n';

  /** The end of the last record of a piece (its line break, already LF); -1 if there is none. */
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
