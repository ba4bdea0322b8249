import { expect, it } from 'vitest';
import type { ChartModel } from './chartModel.ts';
import { StaticDrawings } from './staticDrawings.ts';

const chart = (id: string): ChartModel => ({
  id,
  title: '标题',
  subtitle: '',
  description: '',
  note: undefined,
  columns: [],
  rows: [],
  figureRows: [],
  kind: 'units',
  whole: 1,
  counts: [],
});

it('fills each gap of a page with the drawing of its chart', async () => {
  const drawings = new StaticDrawings();
  const [first, second] = [drawings.gapsFor(chart('a')), drawings.gapsFor(chart('b'))];
  const html = `<p>${second.wide}</p><p>${second.narrow}</p><p>${first.wide}</p>`;
  const draw = async ({ id }: ChartModel) => ({ wide: `$&${id}`, narrow: `${id} narrow` });
  expect(await drawings.fill(html, draw)).toBe('<p>$&b</p><p>b narrow</p><p>$&a</p>');
});
