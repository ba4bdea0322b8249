import { describe, expect, it } from 'vitest';
import { FIRM_TRIAL, type FirmTrial, NO_TRIAL, refusedPieces } from './firmTrial.ts';
import { RENEWAL_VIEW } from './renewalQuery.ts';

describe('the trial inputs in a link', () => {
  it('read back as written, in words that a reader can edit by hand', () => {
    const trial: FirmTrial = {
      firm: 'firm-037',
      amounts: { land: 10, tax: 120.5 },
      rules: 'huangyan-2022',
      numbers: { rd: 300, debt_ratio: 0.4 },
      levels: { quality: ['award', 'iso9001'], honours: [] },
      byHand: { provincial_items: 8 },
    };
    const query = FIRM_TRIAL.text(trial);
    expect(query).toBe(
      'sim=firm-037&try=land:10,tax:120.5&rules=huangyan-2022&sme=debt_ratio:0.4,rd:300&has=quality:award|iso9001,honours:&points=provincial_items:8',
    );
    expect(FIRM_TRIAL.parse(query)).toEqual(trial);
    expect(FIRM_TRIAL.text(NO_TRIAL)).toBe('');
  });

  it('omit unknown names', () => {
    expect(FIRM_TRIAL.parse('try=gold:3,tax:much,land:&sme=&has=taste:good&points=8')).toEqual(
      NO_TRIAL,
    );
  });

  it('refuse values out of range and name them', () => {
    const query =
      'try=land:-1,tax:-5,energy:1e12,gold:3&sme=debt_ratio:-0.1,rd:much&points=provincial_items:101';
    expect(FIRM_TRIAL.parse(query)).toEqual({ ...NO_TRIAL, amounts: { tax: -5 } });
    const told = refusedPieces(query).map(({ of, text, range }) => [
      of,
      text,
      range?.min,
      range?.max,
    ]);
    expect(told).toEqual([
      ['evaluation', 'land:-1', 0, 1e9],
      ['evaluation', 'energy:1e12', 0, 1e9],
      ['evaluation', 'gold:3', undefined, undefined],
      ['sme', 'debt_ratio:-0.1', 0, 1000],
      ['sme', 'rd:much', undefined, undefined],
      ['sme', 'provincial_items:101', 0, 100],
    ]);
    expect(refusedPieces('firm=firm-001&try=tax:1&has=honours:&points=provincial_items:8')).toEqual(
      [],
    );
  });

  it('list no name of a link that no simulator has', () => {
    expect(refusedPieces('constructor=1&toString=2')).toEqual([]);
  });

  it('share a query with the view and leave the view as it is', () => {
    const view = RENEWAL_VIEW.parse('firm=firm-001&year=2023&try=tax:1');
    expect(view).toMatchObject({ firm: 'firm-001', year: 2023 });
    expect(FIRM_TRIAL.parse('firm=firm-001&year=2023')).toEqual(NO_TRIAL);
  });
});
