import type { Address } from '../../board/address.ts';
import type { WorkbenchChart } from '../../charts/workbench/buildChart.ts';
import { isPoint } from '../../charts/workbench/point.ts';
import type { Series } from '../../charts/workbench/selection.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { WORKBENCH_WORDS } from '../../locale/workbench.ts';
import { useWords } from '../../ui/language.tsx';
import { rowHref } from '../evidence/figureLinks.ts';
import { TableSection } from './TableSection.tsx';

interface ChartDataProps {
  /** The published rows; later rows are the reader's own and are on no page. */
  readonly published: Dataset;
  readonly chart: WorkbenchChart;
  readonly address: Address;
}

/** The table of a chart, newest first: each value links to the row that prints it. */
export function ChartData({ published, chart, address }: ChartDataProps) {
  const workbench = useWords(WORKBENCH_WORDS);
  const { model, shown } = chart;
  const names = model.rows.map(([name = '']) => name);
  return (
    <TableSection
      id="behind"
      title={workbench.behind}
      lede={workbench.behindNote}
      columns={model.columns}
    >
      {names.map((name, row) => {
        const at = names.length - 1 - row;
        return (
          <tr key={name}>
            <th scope="row">{name}</th>
            {shown.map(({ series, texts }) => {
              const figure = figureAt(series, at);
              return (
                <td key={keyOf(series)}>
                  {figure === undefined || figure >= published.figures.length ? (
                    texts[at]
                  ) : (
                    <a href={rowHref(published, address, figure)}>{texts[at]}</a>
                  )}
                </td>
              );
            })}
          </tr>
        );
      })}
    </TableSection>
  );
}

const keyOf = ({ role, indicator, place }: Series) => `${role} ${indicator.id} ${place?.id}`;

/** The row of figures.csv that prints a value; undefined if there is none. */
function figureAt({ points }: Series, at: number): number | undefined {
  const point = points[at];
  return point && (isPoint(point) ? point.figures.at(-1)?.row : point.figure?.row);
}
