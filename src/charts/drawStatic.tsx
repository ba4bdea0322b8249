import { GlobalWindow } from 'happy-dom';
import type { Root } from 'react-dom/client';
import type { ChartModel } from './chartModel.ts';

/**
 * Draws charts at build time. Recharts cannot draw into a string, because effects create its marks.
 * So each chart is mounted in a simulated window, and its svg is extracted.
 */
export async function staticDrawer(): Promise<
  (model: ChartModel, width: number) => Promise<string>
> {
  const window = new GlobalWindow({ url: 'http://localhost/' });
  const scope: Record<string, unknown> = {
    window,
    document: window.document,
    IS_REACT_ACT_ENVIRONMENT: true,
  };
  for (const name of [
    'navigator',
    'Element',
    'HTMLElement',
    'SVGElement',
    'Node',
    'MutationObserver',
    'ResizeObserver',
    'requestAnimationFrame',
    'cancelAnimationFrame',
    'getComputedStyle',
  ] as const) {
    scope[name] = window[name];
  }
  for (const [name, value] of Object.entries(scope)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  // Imported late, because React and Recharts look for a window while they load.
  const { act } = await import('react');
  const { createRoot } = await import('react-dom/client');
  const { default: Drawing } = await import('./drawing/Drawing.tsx');
  const done = new Map<string, string>();
  return async (model, width) => {
    const key = `${width} ${JSON.stringify(model)}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const host = window.document.createElement('div') as unknown as HTMLElement;
    window.document.body.appendChild(host as never);
    let root: Root | undefined;
    await act(async () => {
      root = createRoot(host);
      root.render(<Drawing model={model} width={width} />);
    });
    const svg = svgOf(host, model);
    await act(async () => root?.unmount());
    host.remove();
    done.set(key, svg);
    return svg;
  };
}

function svgOf(host: HTMLElement, { id }: ChartModel): string {
  // The first surface can be a legend's icon; the chart's own is a direct child of the wrapper.
  // Charts of many small marks are plain svg.
  const svg = host.querySelector('.recharts-wrapper > svg') ?? host.querySelector(':scope > svg');
  if (!svg) throw new Error(`the chart ${id} was not drawn`);
  svg.setAttribute('aria-hidden', 'true');
  for (const name of ['role', 'tabindex', 'style']) svg.removeAttribute(name);
  return withoutCounters(svg.outerHTML);
}

/**
 * A drawing without the ids that Recharts counts up from one drawing to the next, which would tell
 * how many were drawn before it. Nothing in a drawing refers to them.
 */
const withoutCounters = (svg: string): string =>
  svg
    .replaceAll(/ id="recharts[^"]*"/g, '')
    .replaceAll(/<defs><clipPath>.*?<\/clipPath><\/defs>/gs, '');
