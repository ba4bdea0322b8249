import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import { DAY, generatedDataset, withOtherSecrets } from './__data__/generated.ts';
import { cellOf, workedOut } from './__data__/numericAttack.ts';
import { RangeAttack } from './__data__/rangeAttack.ts';
import { changeLog } from './changeLog.ts';
import { datasetFiles } from './datasetTables.ts';
import { editionOf } from './edition.ts';
import { frozenReleases } from './frozenRelease.ts';
import { openEdition } from './openEdition.ts';
import { withheldRows } from './withheld.ts';

const PUBLIC = { audience: 'public', asOf: DAY } as const;

/** Seeds of generated datasets, a few per test, because each edition takes time. */
const PARTS = [0, 10, 20, 30, 40];

const seeds = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

/** A generated dataset, and one that differs only in withheld values, literals and notes. */
function pair(seed: number) {
  const one = generatedDataset(seed);
  const withheld = withheldRows(one.data, DAY);
  return [one.data, withOtherSecrets(one, new Set(withheld.keys()))] as const;
}

describe('the figures that a public edition holds back', () => {
  it.each(PARTS)('are the same, byte for byte, for any withheld values (%i)', (from) => {
    for (const seed of seeds(from, 10)) {
      const [a, b] = pair(seed).map((data) => {
        const { dataset, figures, heldBack } = editionOf(data, PUBLIC);
        return { seed, heldBack, files: datasetFiles(dataset, figures) };
      });
      expect(b).toEqual(a);
    }
  });

  it('are the same in releases, change log and version', async () => {
    for (const seed of seeds(500, 4)) {
      const [a, b] = await Promise.all(
        pair(seed).map(async (data) => {
          const { dataset } = await openEdition(data, PUBLIC);
          return [seed, dataset.version, changeLog(dataset), [...frozenReleases(dataset, 24)]];
        }),
      );
      expect(b).toEqual(a);
    }
  });

  it.each(PARTS)('leave no withheld level to plain arithmetic (%i)', (from) => {
    let secrets = 0;
    for (const seed of seeds(from, 10)) {
      const { secret, levels, edition, stated } = withheldLevels(seed);
      const known = workedOut(edition.dataset, edition.figures, stated);
      for (const cell of secret) {
        const truth = levels.get(cell) ?? Number.NaN;
        const off = Math.abs((known.get(cell) ?? Number.POSITIVE_INFINITY) - truth);
        expect(off <= 0.004 * truth ? `${seed}: ${cell} is ${truth}` : '').toBe('');
        secrets++;
      }
    }
    expect(secrets).toBeGreaterThan(40);
  });

  it.each(PARTS)(
    'leave no withheld level within a tenth of itself, with all figures and ranks combined (%i)',
    (from) => {
      let secrets = 0;
      for (const seed of seeds(from, 10)) {
        const { secret, levels, edition } = withheldLevels(seed);
        const attack = new RangeAttack(edition.dataset, edition.figures, levels);
        for (const cell of secret) {
          const truth = levels.get(cell) ?? Number.NaN;
          const { low, high } = attack.rangeOf(cell);
          // The attack assumes only true facts, so a range without the value would be a fault of
          // it.
          expect(low - ROUNDING <= truth && truth <= high + ROUNDING).toBe(true);
          const isNear = high - low <= 0.1 * truth;
          expect(isNear ? `${seed}: ${cell} is ${truth}, ${low} to ${high}` : '').toBe('');
          secrets++;
        }
      }
      expect(secrets).toBeGreaterThan(40);
    },
  );
});

/** Levels are printed to a tenth. */
const ROUNDING = 0.06;

/**
 * The cells of a generated dataset with a withheld level, and the content of its public edition.
 */
function withheldLevels(seed: number) {
  const { data, levels } = generatedDataset(seed);
  const withheld = withheldRows(data, DAY);
  const edition = editionOf(data, PUBLIC);
  const isLevel = ({ measure }: Figure) => measure === 'level';
  const own = [...data.figures.all()].filter(isLevel);
  const shown = new Set(
    edition.figures.filter((figure) => isLevel(figure) && figure.value).map(cellOf),
  );
  const secret = new Set(
    own
      .filter(({ row, status }) => withheld.has(row) || status === 'confidential')
      .map(cellOf)
      .filter((cell) => !shown.has(cell)),
  );
  return { secret, levels, edition, stated: new Set(own.map(cellOf)) };
}
