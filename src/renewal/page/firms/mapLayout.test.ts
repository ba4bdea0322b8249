import { expect, it } from 'vitest';
import { parseDecimal } from '../../../figures/decimal.ts';
import type { SourceId } from '../../../figures/figure.ts';
import type { ParkId } from '../../data/ids.ts';
import type { Park } from '../../data/park.ts';
import { mapLayout, namesCollide, roundLength } from './mapLayout.ts';

function park(id: string, longitude?: string, latitude?: string): Park {
  const [lon, lat] = [longitude, latitude].map((text) => parseDecimal(text ?? ''));
  return {
    id: id as ParkId,
    name: { zh: id, en: id },
    place: undefined,
    kind: 'industrial',
    land: undefined,
    space: undefined,
    spaceFree: undefined,
    at: lon && lat && { longitude: lon, latitude: lat },
    source: 'book' as SourceId,
    note: '',
  };
}

const laid = (...parks: Park[]) =>
  mapLayout(
    parks.map((one, i) => ({ park: one, firms: 4 ** i, low: 0 })),
    600,
    { height: 400, radius: 20, edge: 64 },
  );

it('has north up and east right, with the same scale in both directions', () => {
  const map = laid(park('a', '121.0', '60.0'), park('b', '121.2', '60.1'));
  const [a, b] = map?.marks ?? [];
  if (!a || !b) throw new Error('not drawn');
  expect(b.x).toBeGreaterThan(a.x);
  expect(b.y).toBeLessThan(a.y);
  // At 60°, a degree of longitude is half as long as a degree of latitude.
  expect((b.x - a.x) / (a.y - b.y)).toBeCloseTo(1, 1);
});

it('makes the areas of circles proportional to the firms', () => {
  const radii = laid(park('a', '1', '0'), park('b', '2', '0'), park('c', '3', '1'))?.marks.map(
    ({ radius }) => radius,
  );
  expect(radii).toEqual([5, 10, 20]);
});

it('keeps every circle inside the map', () => {
  const map = laid(park('a', '1', '5'), park('b', '9', '5'), park('c', '3', '1'));
  for (const { x, y, radius } of map?.marks ?? []) {
    expect(Math.min(x, y) - radius).toBeGreaterThan(0);
    expect(x + radius).toBeLessThan(600);
    expect(y + radius).toBeLessThan(map?.height ?? 0);
  }
});

it('draws nothing for fewer than two places', () => {
  expect(laid(park('a', '1', '1'), park('b'))).toBeUndefined();
  expect(laid(park('a', '1', '1'), park('b', '1', '1'))).toBeUndefined();
});

it.each([
  [7.3, 5],
  [2, 2],
  [0.38, 0.2],
  [19, 10],
])('rounds a scale bar of %s km to %s', (most, length) => {
  expect(roundLength(most)).toBe(length);
});

it.each([
  ['side by side with room', 60, 0, false],
  ['side by side without', 40, 0, true],
  ['below each other with room', 0, 70, false],
  ['below each other without', 10, 50, true],
])('tells whether names run into each other: %s', (_, x, y, isSo) => {
  const marks = [
    { x: 0, y: 0, radius: 10 },
    { x, y, radius: 10 },
  ];
  expect(namesCollide(marks, ['老园区北', '老园区南'])).toBe(isSo);
});
