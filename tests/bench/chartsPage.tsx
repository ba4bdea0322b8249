import '../../src/ui/tokens.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ChartModel } from '../../src/charts/chartModel.ts';
import Drawing from '../../src/charts/drawing/Drawing.tsx';
import { chartPng } from '../../src/charts/export/chartPng.ts';
import { PICTURE_WIDTH } from '../../src/charts/export/chartSvg.ts';
import { drawInPage } from '../../src/charts/export/drawInPage.tsx';
import { svgDocument } from '../../src/charts/export/svgDocument.ts';
import { seeded } from '../../src/ranking/random.ts';

/** Milliseconds of each round, for the product and for the baseline. */
export interface Timings {
  readonly ours: number[];
  readonly baseline: number[];
}

declare global {
  interface Window {
    measureRepaint(kind: 'line' | 'multiples', turns: number): Promise<Timings>;
    measurePng(turns: number): Promise<Timings>;
  }
}

const QUARTERS = 40;
const WIDTH = 760;
const host = document.getElementById('chart') as HTMLElement;

function model(kind: 'line' | 'multiples', count: number, seed: number): ChartModel {
  const random = seeded(seed);
  const base = {
    id: 'bench',
    title: 'Growth of twelve series over forty quarters',
    subtitle: '%',
    description: 'For the bench',
    note: undefined,
    columns: [],
    rows: [],
    figureRows: [],
    unit: '%',
    ticks: Array.from({ length: QUARTERS }, (_, i) => `'${14 + Math.floor(i / 4)} Q${1 + (i % 4)}`),
  };
  const series = Array.from({ length: count }, (_, i) => ({
    name: `Series ${i + 1}`,
    family: i === 0 ? ('banner' as const) : ('c1' as const),
    values: Array.from({ length: QUARTERS }, () => (random() < 0.03 ? null : random() * 12)),
    states: Array.from({ length: QUARTERS }, () =>
      random() < 0.1 ? ('preliminary' as const) : ('final' as const),
    ),
    endLabel: '+3.1%',
  }));
  return kind === 'line' ? { ...base, kind, lines: series } : { ...base, kind, panels: series };
}

const painted = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => {
      // A message posted inside the frame is handled after the frame is painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    });
  });

/** Milliseconds from a change to the last frame that differs. */
async function untilCalm(change: () => void): Promise<number> {
  await painted();
  const start = performance.now();
  change();
  let end = start;
  let before = '';
  for (let turn = 0; turn < 10; turn++) {
    await painted();
    const now = host.innerHTML;
    if (now === before) break;
    before = now;
    end = performance.now();
  }
  return end - start;
}

window.measureRepaint = async (kind, turns) => {
  const count = kind === 'line' ? 12 : 30;
  const root = createRoot(host);
  const draw = (seed: number) => () =>
    flushSync(() => root.render(<Drawing model={model(kind, count, seed)} width={WIDTH} />));
  // The first drawing includes loading and compiling; a reader's later choices do not.
  const markups: string[] = [];
  const ours: number[] = [];
  for (let turn = 0; turn <= turns; turn++) {
    const time = await untilCalm(draw(turn + 1));
    if (turn > 0) ours.push(time);
    markups.push(host.innerHTML);
  }
  root.unmount();
  const baseline: number[] = [];
  for (const markup of markups.slice(1)) {
    baseline.push(
      await untilCalm(() => {
        host.innerHTML = markup;
      }),
    );
  }
  host.replaceChildren();
  return { ours, baseline };
};

window.measurePng = async (turns) => {
  const chart = model('line', 12, 1);
  const svg = svgDocument(chart, await drawInPage(chart, PICTURE_WIDTH), PICTURE_WIDTH, {
    language: 'en',
    source: 'Source: the bench',
    updated: '',
    released: '',
    demo: undefined,
    link: 'https://example.org/',
    product: 'Red Banner',
  });
  const size = (name: string) => 2 * Number(new RegExp(` ${name}="(\\d+)"`).exec(svg)?.[1]);
  const timings: Timings = { ours: [], baseline: [] };
  for (let turn = 0; turn <= turns; turn++) {
    const start = performance.now();
    await chartPng(svg, 2, { Title: chart.title });
    const end = performance.now();
    const canvas = document.createElement('canvas');
    canvas.width = size('width');
    canvas.height = size('height');
    canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
    await new Promise((done) => canvas.toBlob(done, 'image/png'));
    if (turn === 0) continue;
    timings.ours.push(end - start);
    timings.baseline.push(performance.now() - end);
  }
  return timings;
};
