import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { createRoot } from 'react-dom/client';
import { type TableColumn, WindowedTable } from '../../src/ui/WindowedTable.tsx';

/** The cost of scrolling a table, in ms per frame, and of drawing it. */
export interface Scrolling {
  readonly drawn: number;
  readonly frames: readonly number[];
  readonly rowsInPage: number;
}

interface Row {
  readonly id: string;
  readonly cells: readonly string[];
}

const TITLES = ['park', 'scope', 'class', 'score', 'rank', 'tax', 'low'];
/** Pixels per frame, as for a fast turn of the wheel. */
const STRIDE = 900;

const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `firm ${i}`,
    cells: TITLES.map((title, j) => `${title} ${(i * (j + 3)) % 997}`),
  }));

const columns: TableColumn<Row>[] = TITLES.map((title, j) => ({
  key: title,
  title,
  sort: { now: undefined, onSort: () => undefined },
  cell: ({ cells }) => cells[j],
}));

function Plain({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <div style={{ maxBlockSize: 600, overflowY: 'auto' }}>
      <table>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`#${id}`}>{id}</a>
              </th>
              {cells.map((cell, j) => (
                <td key={TITLES[j]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Draws a table with the given number of rows, scrolls it, and returns the cost. */
async function measureTable(kind: 'windowed' | 'plain', count: number, turns: number) {
  const place = document.getElementById('table');
  if (!place) throw new Error('no place for the table');
  const rows = rowsOf(count);
  const root = createRoot(place);
  await frame();
  const start = performance.now();
  root.render(
    kind === 'plain' ? (
      <Plain rows={rows} />
    ) : (
      <WindowedTable
        caption="firms"
        heading={{ key: 'firm', title: 'firm', text: ({ id }) => id, href: ({ id }) => `#${id}` }}
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        notShown={String}
      />
    ),
  );
  await frame();
  await frame();
  const drawn = performance.now() - start;
  const box = place.firstElementChild;
  const frames: number[] = [];
  let before = await frame();
  for (let i = 0; i < turns; i++) {
    if (box) box.scrollTop += STRIDE;
    const now = await frame();
    frames.push(now - before);
    before = now;
  }
  const rowsInPage = place.querySelectorAll('tbody tr').length;
  root.unmount();
  return { drawn, frames, rowsInPage };
}

declare global {
  interface Window {
    measureTable: typeof measureTable;
  }
}
window.measureTable = measureTable;
