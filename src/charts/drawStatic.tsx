import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ChartModel } from './chartModel.ts';
import { Mark, type MarkText } from './mark.ts';
import { defineWindow } from './markWindow.ts';

/**
 * Draws charts at build time. Recharts cannot draw into a string, because effects create its marks.
 * So React mounts each chart as a tree of marks in memory, and its svg is written from them.
 */
export async function staticDrawer(): Promise<
  (model: ChartModel, width: number) => Promise<string>
> {
  defineWindow();
  const { withMarks } = await import('./markRenderer.ts');
  const { default: Drawing } = await import('./drawing/Drawing.tsx');
  const done = new Map<string, string>();
  return async (model, width) => {
    const key = `${width} ${JSON.stringify(model)}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const svg = withMarks(<Drawing model={model} width={width} />, (container) =>
      svgOf(container, model),
    );
    done.set(key, svg);
    return svg;
  };
}

const isSvg = ({ type }: Mark) => type === 'svg';

function svgOf(container: Mark, { id }: ChartModel): string {
  // The first surface can be a legend's icon; the chart's own is a direct child of the wrapper.
  // Charts of many small marks are plain svg.
  const svg =
    container.find(
      (mark, { props }) => isSvg(mark) && /\brecharts-wrapper\b/.test(String(props.className)),
    ) ?? container.find((mark, parent) => isSvg(mark) && parent === container);
  if (!svg) throw new Error(`the chart ${id} was not drawn`);
  const { role: _role, tabIndex: _tab, style: _style, ...props } = svg.props;
  svg.props = { ...props, 'aria-hidden': 'true' };
  return withoutCounters(renderToStaticMarkup(elementOf(svg)).replaceAll('&#x27;', "'"));
}

/** A mark as an element of React, for its writer of attributes and texts. */
function elementOf(mark: Mark | MarkText): ReactNode {
  if (!(mark instanceof Mark)) return mark.text;
  // The children of a mark can be in another one, for which a portal moved them.
  const props = { ...mark.props, children: undefined };
  return createElement(mark.type, props, ...mark.children.map(elementOf));
}

/**
 * A drawing without the ids that Recharts counts up from one drawing to the next, which would tell
 * how many were drawn before it. Nothing in a drawing refers to them.
 */
const withoutCounters = (svg: string): string =>
  svg
    .replaceAll(/ id="recharts[^"]*"/g, '')
    .replaceAll(/<defs><clipPath>.*?<\/clipPath><\/defs>/gs, '');
