import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../../figures/figure.ts';
import type { EnterpriseId, ParkId } from '../../data/ids.ts';
import type { Park } from '../../data/park.ts';
import type { FirmClass } from '../../data/rules.ts';
import type { FirmRow } from '../../rules/firmRows.ts';
import { parkGrid } from './parkGrid.ts';

const PARKS = new Map(
  ['north', 'south', 'empty'].map((id) => [
    id as ParkId,
    {
      id: id as ParkId,
      name: { zh: id, en: id },
      place: undefined,
      kind: 'industrial',
      land: undefined,
      space: undefined,
      spaceFree: undefined,
      at: undefined,
      source: 'book' as SourceId,
      note: '',
    } satisfies Park,
  ]),
);

/**
 * Firms written as `DDl?`: letters are classes, a following l means low-efficiency, ? means no
 * class.
 */
function firms(park: string | undefined, text: string): FirmRow[] {
  return [...text.matchAll(/([A-D?])(l?)/g)].map(([, name, low], i) => ({
    row: i,
    id: `${park}-${i}` as EnterpriseId,
    name: { zh: '', en: '' },
    park: park as ParkId | undefined,
    scope: 'above-scale',
    class: name === '?' ? undefined : (name as FirmClass),
    classBefore: undefined,
    move: undefined,
    score: undefined,
    rank: undefined,
    taxPerMu: undefined,
    low: low ? 'low' : 'not-low',
    reasons: [],
    excluded: name === '?' ? 'building' : undefined,
  }));
}

const shown = (row: ReturnType<typeof parkGrid>['rows'][number] | undefined) =>
  row?.firms.map((one) => (one.class ?? '?') + (one.low === 'low' ? 'l' : '')).join('');

describe('the firms of parks as cells', () => {
  it('order firms from A to D, then those without a class; low-efficiency firms are last in each', () => {
    const [row] = parkGrid(firms('north', '?DlCDAClB'), PARKS, 'class').rows;
    expect(shown(row)).toBe('ABCClDDl?');
  });

  it('put the park with the most class D firms first, and firms in no park last', () => {
    const all = [...firms(undefined, 'DDDD'), ...firms('north', 'AD'), ...firms('south', 'DD')];
    const { rows } = parkGrid(all, PARKS, 'class');
    expect(rows.map(({ park, marked }) => [park?.id, marked])).toEqual([
      ['south', 2],
      ['north', 1],
      [undefined, 4],
    ]);
  });

  it('rank parks by low-efficiency firms on request', () => {
    const all = [...firms('north', 'ADl'), ...firms('south', 'DD')];
    expect(parkGrid(all, PARKS, 'low').finding).toMatchObject({
      kind: 'most',
      parks: [{ id: 'north' }],
    });
  });

  it('list all parks that share the highest number', () => {
    const all = [...firms('north', 'DC'), ...firms('south', 'DB'), ...firms(undefined, 'DDD')];
    expect(parkGrid(all, PARKS, 'class').finding).toMatchObject({
      kind: 'most',
      parks: [{ id: 'north' }, { id: 'south' }],
    });
  });

  it('say that no firm is marked, and that there are no classes', () => {
    expect(parkGrid(firms('north', 'AB'), PARKS, 'class').finding).toEqual({ kind: 'none' });
    expect(parkGrid(firms('north', '??'), PARKS, 'class').finding).toEqual({ kind: 'no-classes' });
  });

  it('count each firm once', () => {
    const { counts } = parkGrid(firms('north', 'AABClDl?l'), PARKS, 'class');
    expect(counts).toEqual({ A: 2, B: 1, C: 1, D: 1, none: 1, low: 3 });
  });
});
