import { decimalAt } from '../figures/columns.ts';
import { SCOPES } from '../figures/figure.ts';
import { valueInterval } from '../figures/implied.ts';
import { shareContradicts } from '../figures/shareCheck.ts';
import { fixed, say } from '../tables/report.ts';
import type { ComparedFigures } from './comparedFigures.ts';
import type { KeyCodes } from './figureIndex.ts';

const NAMED_LINES = 6;
const SCOPE_NAMES: readonly string[] = SCOPES;

interface Sum {
  /** The row at which the sum exceeded the whole, or the last one. */
  row: number;
  /** The smallest possible sum of the shares, in per cent. */
  least: number;
  readonly lines: number[];
}

/** Checks each share against the two levels, and the sum of the shares of one whole. */
export class ShareChecks {
  readonly #figures: ComparedFigures;
  readonly #level: number;
  readonly #noWhole: number;
  readonly #wholes: Int32Array;
  /** By interval, then by indicator, whole and scope. */
  readonly #sums = new Map<number, Map<number, Sum>>();

  constructor(figures: ComparedFigures) {
    this.#figures = figures;
    const { of, place } = figures.columns;
    this.#level = figures.measure('level');
    this.#noWhole = of.names.indexOf('');
    const codes = new Map(place.names.map((name, code) => [name, code]));
    this.#wholes = Int32Array.from(of.names, (name) => codes.get(name) ?? -1);
  }

  /** Checks one share; `finish` checks the sums. */
  check(row: number, key: KeyCodes): void {
    if (key.of === this.#noWhole) return;
    this.#add(row, key);
    const levels = { ...key, measure: this.#level, of: this.#noWhole };
    const whole = this.#figures.index.latest({ ...levels, place: this.#wholes[key.of] ?? -1 });
    if (whole < 0) return;
    const part = this.#figures.index.latest(levels);
    if (part >= 0) this.#compare(row, part, whole);
  }

  /** Reports the wholes whose shares add up to more than 100 per cent. */
  finish(): void {
    for (const sums of this.#sums.values()) {
      for (const { row, least, lines } of sums.values()) {
        // A single share above its whole is reported elsewhere.
        if (least <= 100 || lines.length < 2) continue;
        const named = lines.join('、');
        this.#figures.report(
          'error',
          'shares-over-whole',
          row,
          fixed('各部分占比之和不超过 100%', 'shares that add up to at most 100 %'),
          say(
            `同一指标、同一期的占比合计至少 ${least.toFixed(1)}%（第 ${named} 行等）；核对占比和口径`,
            `the shares of this indicator and period add up to at least ${least.toFixed(1)} % (lines ${lines.join(', ')} ...); check shares and scopes`,
          ),
        );
      }
    }
  }

  #add(row: number, key: KeyCodes): void {
    const { columns, places } = this.#figures;
    const { value, qualifier, of, place, scope, lines } = columns;
    const said = decimalAt(value, row);
    const parent = places.get(place.names[key.place] ?? '')?.parent;
    // Only parts of the same level add up: a county and a town in it overlap.
    if (!said || parent === undefined || parent !== of.names[key.of]) return;
    const scopeNumber = SCOPE_NAMES.indexOf(scope.names[key.scope] ?? '');
    // A span that does not fit its period is reported elsewhere.
    if (key.interval < 0) return;
    const bound = qualifier.names[qualifier.codes[row] ?? 0];
    const least =
      bound === '<' ? 0 : valueInterval(said, bound === '>' || bound === '~' ? bound : '=').low;
    const group = this.#groupsOf(key.interval);
    const number = (key.indicator * of.names.length + key.of) * (SCOPES.length + 1) + scopeNumber;
    let sum = group.get(number);
    if (!sum) {
      sum = { row, least: 0, lines: [] };
      group.set(number, sum);
    }
    if (sum.least <= 100) sum.row = row;
    sum.least += Math.max(0, least);
    if (sum.lines.length < NAMED_LINES) sum.lines.push(lines[row] ?? 0);
  }

  #groupsOf(interval: number): Map<number, Sum> {
    let group = this.#sums.get(interval);
    if (!group) {
      group = new Map();
      this.#sums.set(interval, group);
    }
    return group;
  }

  #compare(row: number, part: number, whole: number): void {
    const figures = this.#figures;
    const { value, lines } = figures.columns;
    const said = decimalAt(value, row);
    if (!said) return;
    // The fast check: printed levels that give the printed share are valid.
    const given = (figures.central(part) / figures.central(whole)) * 100;
    const printed = said.mantissa / 10 ** said.scale;
    if (Math.abs(given - printed) <= 0.49 / 10 ** said.scale) return;
    if (![row, part, whole].every((one) => figures.isPlain(one))) return;
    if (!figures.comparable(part, whole)) return;
    const level = (at: number) => ({ value: decimalAt(value, at), unit: figures.unit(at) });
    const [a, b] = [level(part), level(whole)];
    if (!a.value || !a.unit || !b.value || !b.unit || b.value.mantissa <= 0) return;
    const [one, all] = [
      { value: a.value, unit: a.unit },
      { value: b.value, unit: b.unit },
    ];
    if (!shareContradicts(one, all, said)) return;
    figures.report(
      'warning',
      'share-contradicts',
      row,
      say(
        `两个总量给出的占比，约 ${given.toFixed(said.scale + 1)}%`,
        `the share that the two levels give, about ${given.toFixed(said.scale + 1)} %`,
      ),
      say(
        `与第 ${lines[part]} 行和第 ${lines[whole]} 行的总量不符；核对三个数，或注明口径不同`,
        `it does not agree with the levels in lines ${lines[part]} and ${lines[whole]}; check the three, or note that scopes differ`,
      ),
    );
  }
}
