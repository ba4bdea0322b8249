import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../figures/figure.ts';
import type { Place } from '../../figures/tables.ts';
import { nearestPlaces } from './nearestPlaces.ts';

const place = (id: string, zh: string, aliases: string[] = []): Place => ({
  id: id as PlaceId,
  name: { zh, en: '' },
  kind: 'town',
  parent: undefined,
  group: '',
  aliases,
});

const places = [
  place('dushangang', '独山港经济开发区', ['独山港镇']),
  place('xindai', '新埭镇'),
  place('xincang', '新仓镇'),
];

describe('the nearest places', () => {
  it.each([
    ['dushangan', 'dushangang'],
    ['独山港镇', 'dushangang'],
    ['新仓', 'xincang'],
    ['XINDAI', 'xindai'],
  ])('to %s begin with %s', (text, id) => {
    expect(nearestPlaces(places, text)[0]?.id).toBe(id);
  });
});
