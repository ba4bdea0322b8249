import { stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { addressPath, frontOf, parseAddress } from '../board/address.ts';
import { chartSvg, PICTURE_WIDTH, pictureModel } from '../charts/export/chartSvg.ts';
import type { ChartToGo } from '../charts/export/chartToGo.ts';
import { creditOf } from '../charts/export/credit.ts';
import { KINDS } from '../charts/kinds/kinds.ts';
import { buildChart } from '../charts/workbench/buildChart.ts';
import {
  type ChartQuery,
  chartQueryText,
  parseChartQuery,
} from '../charts/workbench/chartQuery.ts';
import { type ChartView, chartView } from '../charts/workbench/chartView.ts';
import type { Dataset } from '../figures/dataset.ts';
import type { Language } from '../figures/language.ts';
import { WORKBENCH } from '../locale/workbench.ts';
import { printChart } from './chartPress.ts';
import { admit } from './gate.ts';
import { problemReport } from './problemReport.ts';
import { unreadColumns } from './unreadColumns.ts';

const USAGE = `chart DIR --query QUERY --out FILE.svg [--lang zh|en] [--allow-column NAME]
  不用浏览器，把公开版图表页链接里的图写成 SVG；QUERY 是链接或其中问号以后的部分
  writes the chart of a public charts page's link as SVG, without a browser; QUERY is the link, or what follows its question mark
`;

interface Asked {
  readonly folder: string;
  readonly query: ChartQuery;
  readonly language: Language;
  /** The link as it was given; undefined where only its query was. */
  readonly link: string | undefined;
  readonly out: string;
  /** Columns that need not be read. */
  readonly allowed: readonly string[];
}

/**
 * `chart DIR`: a chart as a svg file. Returns 0, or 1 where the data have no such chart, or 2 where
 * the command is not understood. Nothing is written unless it is the chart that was asked for.
 */
export async function chart(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { folder, query, language, out, allowed } = asked;
  const known = await stat(folder).catch(() => undefined);
  if (!known?.isDirectory()) {
    process.stderr.write(`${folder}: 不是文件夹 · not a folder\n`);
    return 2;
  }
  // Only what the page of a public site shows.
  const admitted = await admit(folder, { audience: 'public', asOf: undefined, allowed });
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
  const togo = toGo(dataset, asked, view);
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

function toGo(dataset: Dataset, { query, language, link }: Asked, view: ChartView): ChartToGo {
  const words = WORKBENCH[language];
  const built = buildChart(dataset, view, language, words);
  const page = addressPath({
    ...frontOf(language),
    dataset: dataset.id,
    page: 'charts',
    trial: chartQueryText(query),
  });
  const credit = creditOf(dataset, built.shown, language, words, link ?? page);
  return { dataset, query, view, chart: built, credit, words };
}

/** Why a query cannot be drawn as it stands; '' where it can. */
function faultOf(query: ChartQuery, view: ChartView | undefined, language: Language): string {
  const words = WORKBENCH[language];
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

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        query: { type: 'string' },
        out: { type: 'string' },
        lang: { type: 'string' },
        'allow-column': { type: 'string', multiple: true, default: [] },
      },
      allowPositionals: true,
    });
    const [folder, ...more] = positionals;
    const { query, out, lang, 'allow-column': allowed } = values;
    if (!folder || more.length > 0 || query === undefined || !out?.endsWith('.svg')) {
      return undefined;
    }
    if (lang !== undefined && lang !== 'zh' && lang !== 'en') return undefined;
    const url = URL.canParse(query) ? new URL(query) : undefined;
    const text = query.includes('?') ? query.slice(query.indexOf('?')) : query;
    // A site may stand below a path of its host.
    const below = /\/(?:zh|en)\/[^/]+\/\w+\/?$/.exec(url?.pathname ?? '')?.[0];
    const language = lang ?? parseAddress(below ?? '')?.language ?? 'zh';
    return { folder, query: parseChartQuery(text), language, link: url?.href, out, allowed };
  } catch {
    return undefined;
  }
}
