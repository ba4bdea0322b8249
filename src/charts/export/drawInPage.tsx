import { createRoot } from 'react-dom/client';
import type { ChartModel } from '../chartModel.ts';
import Drawing from '../drawing/Drawing.tsx';

/** Turns without a change after which a drawing is complete. */
const STABLE_TURNS = 2;
const MAX_TURNS = 60;

/**
 * The svg of a chart at a given width, drawn outside the visible page. Rejects if no drawing
 * appears.
 */
export async function drawInPage(model: ChartModel, width: number): Promise<string> {
  const host = document.createElement('div');
  // Invisible, and outside the accessibility tree.
  host.hidden = true;
  document.body.append(host);
  const root = createRoot(host);
  try {
    root.render(<Drawing model={model} width={width} />);
    let before = '';
    let unchanged = 0;
    for (let turn = 0; turn < MAX_TURNS; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      const svg =
        host.querySelector('.recharts-wrapper > svg') ?? host.querySelector(':scope > svg');
      const now = svg?.outerHTML ?? '';
      // Effects create the marks of Recharts: the picture is complete when it stops changing.
      unchanged = now !== '' && now === before ? unchanged + 1 : 0;
      if (unchanged >= STABLE_TURNS) return now;
      before = now;
    }
    throw new Error(`the chart ${model.id} was not drawn`);
  } finally {
    root.unmount();
    host.remove();
  }
}
