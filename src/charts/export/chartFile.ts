import { chartJson } from './chartJson.ts';
import { chartPng } from './chartPng.ts';
import { chartSvg, PICTURE_WIDTH, pictureModel } from './chartSvg.ts';
import { chartCsv, chartRows } from './chartTable.ts';
import { type ChartToGo, fileStem } from './chartToGo.ts';
import { chartXlsx } from './chartXlsx.ts';
import { packageOf, readmeOf } from './chartZip.ts';
import { drawInPage } from './drawInPage.tsx';

export const FILE_KINDS = ['png', 'png2', 'png4', 'svg', 'csv', 'xlsx', 'json', 'zip'] as const;
/** The file types of a chart; the number after png is the scale. */
export type FileKind = (typeof FILE_KINDS)[number];

/** A file for the reader to download. */
export interface TakenFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Creates a file of a chart in the page. Rejects if the browser cannot. */
export async function chartFile(kind: FileKind, togo: ChartToGo): Promise<TakenFile> {
  const stem = fileStem(togo);
  const svg = async () => chartSvg(togo, await drawInPage(pictureModel(togo), PICTURE_WIDTH));
  const csv = () => {
    const { dataset, view, chart, credit } = togo;
    return chartCsv(chartRows(dataset, view, chart.shown, credit.language, credit.demo));
  };
  switch (kind) {
    case 'png':
      return { name: `${stem}.png`, blob: await chartPng(await svg(), 1, pngTexts(togo)) };
    case 'png2':
      return { name: `${stem}@2x.png`, blob: await chartPng(await svg(), 2, pngTexts(togo)) };
    case 'png4':
      return { name: `${stem}@4x.png`, blob: await chartPng(await svg(), 4, pngTexts(togo)) };
    case 'svg':
      return { name: `${stem}.svg`, blob: new Blob([await svg()], { type: 'image/svg+xml' }) };
    case 'csv':
      return { name: `${stem}.csv`, blob: new Blob([csv()], { type: 'text/csv' }) };
    case 'xlsx':
      return { name: `${stem}.xlsx`, blob: await chartXlsx(togo) };
    case 'json':
      return {
        name: `${stem}.json`,
        blob: new Blob([chartJson(togo)], { type: 'application/json' }),
      };
    case 'zip': {
      const drawn = await svg();
      const { zipOf } = await import('../../release/zip.ts');
      const bytes = zipOf({
        'README.txt': readmeOf(togo),
        'datapackage.json': packageOf(togo),
        'data/figures.csv': csv(),
        'chart.svg': drawn,
        'chart.png': await bytesOf(await chartPng(drawn, 2, pngTexts(togo))),
        'chart.xlsx': await bytesOf(await chartXlsx(togo)),
        'chart.json': chartJson(togo),
      });
      return { name: `${stem}.zip`, blob: new Blob([bytes], { type: 'application/zip' }) };
    }
  }
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** The metadata of a PNG, under the keywords of its specification. */
function pngTexts({ chart: { model }, credit }: ChartToGo): Record<string, string> {
  return {
    Title: model.title,
    Description: [model.subtitle, model.note, model.description, credit.demo, credit.link]
      .filter(Boolean)
      .join(' · '),
    Source: credit.source,
    'Creation Time': credit.updated,
    Software: credit.product,
  };
}
