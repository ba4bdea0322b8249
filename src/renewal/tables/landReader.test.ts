import { describe, expect, it } from 'vitest';
import { figuresText, problemLines } from '../../intake/__data__/fictional.ts';
import { openWith, TABLES_TEXT } from '../__data__/fictionalLand.ts';
import { RENEWAL } from '../data/slot.ts';

describe('the tables of land renewal', () => {
  it('have a separate version, so that a page can open without them', async () => {
    const versions = async (files: Record<string, string>) => {
      const opened = await openWith(files);
      if (opened.kind !== 'dataset') throw new Error('no dataset');
      return [opened.dataset.version, RENEWAL.of(opened.dataset)?.version] as const;
    };
    const [core, land] = await versions({});
    const [sameCore, otherLand] = await versions({ 'parks.csv': TABLES_TEXT.parks.trimEnd() });
    expect(sameCore).toBe(core);
    expect(otherLand).not.toBe(land);
    const [otherCore, sameLand] = await versions({ 'awards.csv': TABLES_TEXT.awards.trimEnd() });
    expect(otherCore).not.toBe(core);
    expect(sameLand).toBe(land);
  });

  it('are checked on demand if earlier only the core was checked', async () => {
    const figures = figuresText({ released: '2024-01-01' });
    const later = await openWith({ 'figures.csv': figures }, { today: '2024-06-30' });
    if (later.kind !== 'dataset') throw new Error('no dataset');
    const { version: core } = later.dataset;
    const codes = async (checked: string) =>
      (await openWith({ 'figures.csv': figures }, { checked })).problems.map(({ code }) => code);
    expect(await codes(`${core} ${RENEWAL.of(later.dataset)?.version}`)).not.toContain(
      'future-release',
    );
    expect(await codes(core)).toContain('future-release');
  });

  it('allow only park ids that are valid file names', async () => {
    const parks = `${TABLES_TEXT.parks}NUL,某园,,x-north,industrial,1,,,,,s1\n`;
    expect(problemLines(await openWith({ 'parks.csv': parks }))).toEqual([
      'error reserved-file-name parks.csv:3 park',
    ]);
  });

  it('are not opened if no page asks for them', async () => {
    const opened = await openWith({}, { extensions: [] });
    expect(opened.kind === 'dataset' && opened.dataset.extensions).toEqual([]);
  });
});
