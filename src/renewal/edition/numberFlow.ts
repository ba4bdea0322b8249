/**
 * A number of linked tables as an arc of a network. A table with its totals is a flow from its
 * columns through its cells into its rows; tables that share totals share arcs, and the grand total
 * closes the circuit. A reader of the published tables knows the whole flow except the arcs held
 * back.
 */
export interface FlowNumber {
  readonly from: number;
  readonly to: number;
  /** Its values by variable, non-negative whole numbers; the count first. */
  readonly values: readonly number[];
  /** The number of variables that the tables print; 0 for a sum that no table prints. */
  readonly shown: number;
}

/** The distance that a number can move, and the numbers that must move with it. */
export interface Movement {
  readonly moved: number;
  readonly through: readonly number[];
}

interface Step {
  readonly number: number;
  readonly isUp: boolean;
}

/**
 * Moves the numbers of some linked tables against each other. All arithmetic is in whole numbers
 * and the bounds of a flow are whole, so intervals of counts contain whole counts.
 */
export class NumberFlow {
  readonly #numbers: readonly FlowNumber[];
  readonly #steps: readonly (readonly Step[])[];

  constructor(numbers: readonly FlowNumber[]) {
    this.#numbers = numbers;
    const steps: Step[][] = [];
    const at = (node: number) => {
      steps[node] ??= [];
      return steps[node];
    };
    numbers.forEach(({ from, to }, number) => {
      at(from).push({ number, isUp: true });
      at(to).push({ number, isUp: false });
    });
    this.#steps = Array.from(steps, (own) => own ?? []);
  }

  /**
   * Moves one number up (`amount` above 0) or down in one variable, while all tables still add up
   * and no number becomes negative. `costOf` is the cost of moving another number; infinite for a
   * fixed one. The cheapest path is used first; ties go to the path through the fewest numbers,
   * then to the earlier numbers.
   */
  move(
    target: number,
    variable: number,
    amount: number,
    costOf: (number: number) => number,
  ): Movement {
    const own = this.#numbers[target];
    if (!own || amount === 0) return { moved: 0, through: [] };
    const isUp = amount > 0;
    const [start, end] = isUp ? [own.to, own.from] : [own.from, own.to];
    const wanted = isUp ? amount : Math.min(-amount, own.values[variable] ?? 0);
    const shift = new Map<number, number>();
    const through = new Set<number>();
    const cost = (number: number) =>
      number === target ? Number.POSITIVE_INFINITY : through.has(number) ? 0 : costOf(number);
    const room = ({ number, isUp: up }: Step) =>
      up
        ? Number.POSITIVE_INFINITY
        : (this.#numbers[number]?.values[variable] ?? 0) + (shift.get(number) ?? 0);
    let moved = 0;
    while (moved < wanted) {
      const path = this.#cheapest(start, end, cost, room);
      if (!path) break;
      const step = Math.min(wanted - moved, ...path.map(room));
      for (const { number, isUp: up } of path) {
        shift.set(number, (shift.get(number) ?? 0) + (up ? step : -step));
        through.add(number);
      }
      moved += step;
      if (moved === Number.POSITIVE_INFINITY) break;
    }
    return { moved, through: [...through] };
  }

  /** The interval of a number for an outsider who knows all numbers except the `free` ones. */
  interval(
    target: number,
    variable: number,
    isFree: (number: number) => boolean,
  ): { readonly low: number; readonly high: number } {
    const cost = (number: number) => (isFree(number) ? 0 : Number.POSITIVE_INFINITY);
    const value = this.#numbers[target]?.values[variable] ?? 0;
    return {
      low: value - this.move(target, variable, -value, cost).moved,
      high: value + this.move(target, variable, Number.POSITIVE_INFINITY, cost).moved,
    };
  }

  /**
   * Finds the cheapest path between two nodes by Dijkstra's algorithm; undefined if there is none.
   */
  #cheapest(
    start: number,
    end: number,
    costOf: (number: number) => number,
    roomOf: (step: Step) => number,
  ): Step[] | undefined {
    const nodes = this.#steps.length;
    const costs = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(nodes);
    const by: (Step | undefined)[] = new Array(nodes).fill(undefined);
    costs[start] = 0;
    for (;;) {
      const node = nearest(costs, done);
      if (node < 0) return undefined;
      if (node === end) break;
      done[node] = 1;
      for (const step of this.#steps[node] ?? []) {
        if (roomOf(step) <= 0) continue;
        const next = this.#endOf(step);
        const cost = (costs[node] ?? 0) + costOf(step.number) * HOPS + 1;
        if (cost < (costs[next] ?? 0)) {
          costs[next] = cost;
          by[next] = step;
        }
      }
    }
    const path: Step[] = [];
    for (let node = end; node !== start; ) {
      const step = by[node];
      if (!step) return undefined;
      path.push(step);
      node = this.#endOf({ ...step, isUp: !step.isUp });
    }
    return path;
  }

  #endOf({ number, isUp }: Step): number {
    const own = this.#numbers[number];
    return (isUp ? own?.to : own?.from) ?? 0;
  }
}

/** Larger than the number of arcs on any path, so that a cost of 1 outweighs any length. */
const HOPS = 4096;

function nearest(costs: Float64Array, done: Uint8Array): number {
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let node = 0; node < costs.length; node++) {
    const cost = costs[node] ?? least;
    if (done[node] || cost >= least) continue;
    least = cost;
    found = node;
  }
  return found;
}
