import { beforeAll, describe, expect, it } from 'vitest';
import { demoDataset } from '../../__data__/demoLand.ts';
import { type RenewalTables, renewalTables } from '../../data/renewalTables.ts';
import { CLASSES } from '../../data/rules.ts';
import { RENEWAL } from '../../data/slot.ts';
import { type ClassMoves, classCounts, classMoves, climb, climbers } from './classMoves.ts';
import { type Evaluation, evaluateYear } from './evaluate.ts';
import { evaluationRules } from './evaluationRules.ts';

let tables: RenewalTables;
let years: Evaluation[];
let moves: ClassMoves;

beforeAll(async () => {
  tables = renewalTables(RENEWAL.of(await demoDataset()));
  years = [2022, 2023].map((year) => {
    const rules = evaluationRules(tables.rules, { year });
    if (typeof rules === 'string') throw new Error(rules);
    return evaluateYear(tables.enterprises.columns, rules, year);
  });
  moves = between(() => true);
});

function between(isIn: Parameters<typeof classMoves>[3]): ClassMoves {
  const [before, after] = years;
  if (!before || !after) throw new Error('no years');
  return classMoves(tables, before, after, isIn);
}

describe('the moves between two years', () => {
  it('are each up, the same or down, and each in one cell of the flow', () => {
    const { up, same, down, flow } = moves;
    expect(up + same + down).toBe(moves.moves.length);
    expect(flow.flat().reduce((a, b) => a + b, 0)).toBe(moves.moves.length);
    const diagonal = CLASSES.reduce((sum, _, i) => sum + (flow[i]?.[i] ?? 0), 0);
    expect(diagonal).toBe(same);
    expect([up > 0, down > 0]).toEqual([true, true]);
  });

  it('together with firms of one year only are all firms that have a class in either year', () => {
    const ids = new Set<string>();
    for (const evaluation of years) {
      evaluation.firms.rows.forEach((row, i) => {
        if ((evaluation.fieldOf[i] ?? -1) >= 0) ids.add(tables.enterprises.at(row).id);
      });
    }
    expect(moves.moves.length + moves.oneYear).toBe(ids.size);
  });

  it('add up over the parks', () => {
    const parks = [...tables.parks.keys()];
    const parts = parks.map((park) => between((firm) => firm.park === park));
    const sum = (of: (part: ClassMoves) => number) => parts.reduce((all, one) => all + of(one), 0);
    expect([sum((one) => one.up), sum((one) => one.down), sum((one) => one.oneYear)]).toEqual([
      moves.up,
      moves.down,
      moves.oneYear,
    ]);
  });

  it('list the firms that climbed most first', () => {
    const climbed = climbers(moves).map(climb);
    expect(climbed).toHaveLength(moves.up);
    expect(climbed).toEqual([...climbed].sort((a, b) => b - a));
    expect(climbed.every((steps) => steps > 0)).toBe(true);
  });
});

it('counts every firm of a year in one class or in none', () => {
  for (const { counts, none, year } of classCounts(tables, years, () => true)) {
    const firms = years.find((one) => one.year === year)?.firms.length;
    expect(counts.A + counts.B + counts.C + counts.D + none).toBe(firms);
  }
});
