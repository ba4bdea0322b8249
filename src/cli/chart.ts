import { writeFile } from 'node:fs/promises';
import { addressPath, frontOf } from '../board/address.ts';
import { CHARTS } from '../board/pages.ts';
import { chartSvg, PICTURE_WIDTH, pictureModel } from '../charts/export/chartSvg.ts';
import type { ChartToGo } from '../charts/export/chartToGo.ts';
import { creditOf } from '../charts/export/credit.ts';
import { KINDS } from '../charts/kinds/kinds.ts';
import { buildChart } from '../charts/workbench/buildChart.ts';
import { CHART_QUERY, type ChartQuery } from '../charts/workbench/chartQuery.ts';
import { type ChartView, chartView } from '../charts/workbench/chartView.ts';
import type { Dataset } from '../figures/dataset.ts';
import type { Language } from '../figures/language.ts';
import { WORKBENCH_WORDS } from '../locale/workbench.ts';
import type { ChartLink } from './chartLink.ts';
import { printChart } from './chartPress.ts';
import { datasetId } from './datasetFolder.ts';
import { admit } from './gate.ts';
import { problemReport } from './problemReport.ts';
import { Memory } from './site/memory.ts';
import { unreadColumns } from './unreadColumns.ts';

interface Asked {
  readonly folder: string;
  readonly query: ChartLink;
  readonly out: string;
  readonly lang: Language | undefined;
  /** The folder of the published site of the dataset. */
  readonly published: string | undefined;
  /** Columns that may stay unread. */
  readonly 'allow-column': readonly string[];
}

/**
 * Writes a chart as an SVG file. It writes nothing unless it can draw exactly the requested chart.
 *
 * @returns the exit code: 0, 1 if the data have no such chart, or 2 if the file cannot be written
 */
export async function chart(asked: Asked): Promise<number> {
  const { folder, out, 'allow-column': allowed } = asked;
  const { query, link } = asked.query;
  const language = asked.lang ?? asked.query.language;
  await WORKBENCH_WORDS.load(language);
  // Only the data shown on a public page.
  const memory = asked.published === undefined ? undefined : await Memory.open(asked.published);
  const admitted = await admit(folder, {
    ...{ audience: 'public', asOf: undefined, allowed },
    ...(memory && { published: memory.of(datasetId(folder)) }),
  });
  if (admitted.kind === 'problems') {
    process.stderr.write(problemReport(admitted.found, language));
    process.stderr.write(unreadColumns(admitted.found, allowed).join(''));
    return 1;
  }
  const { dataset } = admitted.edition;
  const view = chartView(dataset, query);
  const fault = faultOf(query, view, language);
  if (!view || fault) {
    process.stderr.write(`${fault}\n`);
    return 1;
  }
  const togo = toGo(dataset, view, { query, link }, language);
  const drawing = await printChart({ model: pictureModel(togo), width: PICTURE_WIDTH });
  try {
    await writeFile(out, chartSvg(togo, drawing));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${out}: 写不进去 · cannot be written: ${reason}\n`);
    return 2;
  }
  return 0;
}

function toGo(
  dataset: Dataset,
  view: ChartView,
  { query, link }: Omit<ChartLink, 'language'>,
  language: Language,
): ChartToGo {
  const words = WORKBENCH_WORDS[language];
  const built = buildChart(dataset, view, language, words);
  const page = addressPath({
    ...frontOf(language),
    dataset: dataset.id,
    page: CHARTS,
    query: CHART_QUERY.text(query),
  });
  const credit = creditOf(dataset, built.shown, language, words, link ?? page);
  return { dataset, query, view, chart: built, credit, words };
}

/** The reason why a query cannot be drawn unchanged; '' if it can. */
function faultOf(query: ChartQuery, view: ChartView | undefined, language: Language): string {
  const words = WORKBENCH_WORDS[language];
  if (!view) return words.empty;
  if (view.unknown.length > 0) return words.unknown(view.unknown);
  if (view.notStated.length > 0) return words.notStated(view.notStated);
  if (query.measure && query.measure !== view.measure) {
    return words.noMeasure(words.measures[query.measure]);
  }
  if (query.as && query.as !== view.as) return words.noReading(words.readings[query.as]);
  const kind = query.kind ?? view.kind;
  const reason = view.refused.get(kind);
  return reason ? words.notOffered([KINDS[kind].words[language].name], reason[language]) : '';
}
