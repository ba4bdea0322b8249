import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../figures/figure.ts';
import { type FigureRow, figureTable, place } from '../../figures/tableFixture.ts';
import type { Place } from '../../figures/tables.ts';
import { coveredPlaces } from './coveredPlaces.ts';

const tree = [
  place('province'),
  place('city', { parent: 'province' as PlaceId }),
  place('county', { parent: 'city' as PlaceId }),
  place('town', { parent: 'county' as PlaceId }),
  place('other'),
];

const covered = (places: readonly Place[], rows: readonly FigureRow[]) =>
  coveredPlaces({
    places: new Map(places.map((one) => [one.id, one])),
    figures: figureTable(rows),
  }).map(({ id }) => id);

describe('the places that a dataset covers', () => {
  it.each<[string[], string[]]>([
    [['town', 'city'], ['city']],
    [['town', 'province'], ['province']],
    [
      ['town', 'other'],
      ['town', 'other'],
    ],
    [[], []],
  ])('with figures of %j are %j', (reported, places) => {
    const rows = reported.map((one) => ({ place: one }));
    expect(covered(tree, rows)).toEqual(places);
  });

  it('ignore rows that are no longer in the dataset', () => {
    const { columns } = figureTable([{ place: 'town' }, { place: 'secret' }]);
    const codes = columns.place.codes.subarray(0, 1);
    const figures = figureTable([{ place: 'town' }]);
    Object.assign(figures.columns.place, { names: columns.place.names, codes });
    const places = new Map([place('town'), place('secret')].map((one) => [one.id, one]));
    expect(coveredPlaces({ places, figures }).map(({ id }) => id)).toEqual(['town']);
  });

  it('are found despite circular parents', () => {
    const circle = [place('a', { parent: 'b' as PlaceId }), place('b', { parent: 'a' as PlaceId })];
    expect(covered(circle, [{ place: 'a' }])).toEqual(['a']);
  });
});
