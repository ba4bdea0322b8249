import { createRoot } from 'react-dom/client';
import type { ChartModel } from '../chartModel.ts';
import Drawing from '../drawing/Drawing.tsx';

/** Turns without a change after which a drawing counts as done. */
const CALM = 2;
const MOST_TURNS = 60;

/** The svg of a chart at a width, drawn beside the page. Rejects where nothing comes. */
export async function drawInPage(model: ChartModel, width: number): Promise<string> {
  const host = document.createElement('div');
  // Out of sight and out of the tree that readers hear.
  host.hidden = true;
  document.body.append(host);
  const root = createRoot(host);
  try {
    root.render(<Drawing model={model} width={width} />);
    let before = '';
    let calm = 0;
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      const svg =
        host.querySelector('.recharts-wrapper > svg') ?? host.querySelector(':scope > svg');
      const now = svg?.outerHTML ?? '';
      // Recharts draws its marks out of effects: the picture is done when it no longer changes.
      calm = now !== '' && now === before ? calm + 1 : 0;
      if (calm >= CALM) return now;
      before = now;
    }
    throw new Error(`the chart ${model.id} was not drawn`);
  } finally {
    root.unmount();
    host.remove();
  }
}
