import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

/* The page that somebody would write by hand for the same figures: it loads one CSV file and draws
   all of it in the browser with ECharts. */

use([BarChart, LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

interface Row {
  readonly place: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: number;
  readonly growth: number;
}

const TILES = 6;

const find = (selector: string) => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(selector);
  return element;
};

const text = await (await fetch('./towns.csv')).text();
const rows = text
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Row => {
    const [place = '', indicator = '', period = '', value, growth] = line.split(',');
    return { place, indicator, period, value: Number(value), growth: Number(growth) };
  });
const places = [...new Set(rows.map(({ place }) => place))];
const indicators = [...new Set(rows.map(({ indicator }) => indicator))];
const newest = rows.at(-1)?.period ?? '';
const at = (place: string, indicator: string, period = newest) =>
  rows.find((row) => row.place === place && row.indicator === indicator && row.period === period);
const charts = [...document.querySelectorAll<HTMLElement>('#charts > div')].map((box) => init(box));

function show(place: string): void {
  find('h1').textContent = `${place} ${newest}`;
  find('#tiles').replaceChildren(
    ...indicators.slice(0, TILES).map((indicator) => {
      const row = at(place, indicator);
      const tile = document.createElement('button');
      tile.textContent = `${indicator} ${row?.value} 亿元 ${row?.growth}%`;
      tile.onclick = () => {
        const dialog = find('dialog') as HTMLDialogElement;
        dialog.textContent = JSON.stringify(row);
        dialog.showModal();
      };
      return tile;
    }),
  );
  const [first = ''] = indicators;
  const line = (indicator: string) =>
    rows.filter((r) => r.place === place && r.indicator === indicator);
  const options = [
    ...indicators.slice(0, 2).map((indicator) => ({
      xAxis: { type: 'category', data: line(indicator).map(({ period }) => period) },
      yAxis: { type: 'value' },
      series: [{ type: 'line', name: indicator, data: line(indicator).map(({ value }) => value) }],
    })),
    {
      xAxis: { type: 'value' },
      yAxis: { type: 'category', data: places },
      series: [{ type: 'bar', name: first, data: places.map((one) => at(one, first)?.value) }],
    },
    {
      xAxis: { type: 'category', data: indicators },
      yAxis: { type: 'value' },
      series: [
        { type: 'bar', name: '增速', data: indicators.map((one) => at(place, one)?.growth) },
      ],
    },
  ];
  for (const [i, option] of options.entries()) {
    charts[i]?.setOption({ animation: false, tooltip: {}, ...option }, true);
  }
  const cells = (tag: 'td' | 'th', values: readonly unknown[]) => {
    const row = document.createElement('tr');
    for (const value of values)
      row.append(Object.assign(document.createElement(tag), { textContent: String(value) }));
    return row;
  };
  find('table').replaceChildren(
    cells('th', ['', ...indicators]),
    ...places.map((one) =>
      cells('td', [one, ...indicators.map((indicator) => at(one, indicator)?.value)]),
    ),
  );
  document.documentElement.dataset.drawn = place;
}

const picker = find('#place') as HTMLSelectElement;
picker.replaceChildren(...places.map((place) => new Option(place)));
picker.onchange = () => show(picker.value);
show(places[0] ?? '');
picker.hidden = false;
