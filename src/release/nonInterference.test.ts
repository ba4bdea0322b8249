import { describe, expect, it } from 'vitest';
import { DAY, generatedDataset, withOtherSecrets } from './__data__/generated.ts';
import { cellOf, workedOut } from './__data__/numericAttack.ts';
import { changeLog } from './changeLog.ts';
import { datasetFiles } from './datasetTables.ts';
import { editionOf } from './edition.ts';
import { frozenReleases } from './frozenRelease.ts';
import { openEdition } from './openEdition.ts';
import { withheldRows } from './withheld.ts';

const PUBLIC = { audience: 'public', asOf: DAY } as const;

const seeds = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

/** A generated dataset, and one that differs from it in withheld values, literals and notes alone. */
function pair(seed: number) {
  const one = generatedDataset(seed);
  const withheld = withheldRows(one.data, DAY);
  return [one.data, withOtherSecrets(one, new Set(withheld.keys()))] as const;
}

describe('what a public edition holds back', () => {
  it('is the same, byte for byte, whatever the withheld values are', () => {
    for (const seed of seeds(0, 50)) {
      const [a, b] = pair(seed).map((data) => {
        const { dataset, figures, heldBack } = editionOf(data, PUBLIC);
        return { seed, heldBack, files: datasetFiles(dataset, figures) };
      });
      expect(b).toEqual(a);
    }
  });

  it('is the same in releases, change log and version', async () => {
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

  it('leaves no withheld level that plain arithmetic gets at', () => {
    let secrets = 0;
    for (const seed of seeds(0, 50)) {
      const { data, levels } = generatedDataset(seed);
      const withheld = withheldRows(data, DAY);
      const { dataset, figures } = editionOf(data, PUBLIC);
      const own = [...data.figures.all()].filter(({ measure }) => measure === 'level');
      const shown = new Set(
        figures.filter(({ measure, value }) => measure === 'level' && value).map(cellOf),
      );
      const secret = own
        .filter(({ row, status }) => withheld.has(row) || status === 'confidential')
        .map(cellOf)
        .filter((cell) => !shown.has(cell));
      const known = workedOut(dataset, figures, new Set(own.map(cellOf)));
      for (const cell of secret) {
        const truth = levels.get(cell) ?? Number.NaN;
        const off = Math.abs((known.get(cell) ?? Number.POSITIVE_INFINITY) - truth);
        expect(off <= 0.004 * truth ? `${seed}: ${cell} is ${truth}` : '').toBe('');
        secrets++;
      }
    }
    expect(secrets).toBeGreaterThan(300);
  });
});
