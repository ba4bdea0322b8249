import type { Dataset } from '../../figures/dataset.ts';
import { decimalText } from '../../figures/decimal.ts';
import { FigureTable } from '../../figures/figureTable.ts';
import { OWN_SOURCE } from '../../figures/localSource.ts';
import { periodCode } from '../../figures/period.ts';
import type { Source } from '../../figures/tables.ts';
import { VersionHash } from '../version.ts';
import { appendColumns } from './appendColumns.ts';
import type { OwnRow } from './ownFigure.ts';
import type { OwnTable } from './readOwnTable.ts';

/**
 * The dataset combined with a reader's own table: its figures follow the dataset's, with its places
 * and indicators, and the file as their source. The given dataset does not change.
 */
export function withOwnTable(dataset: Dataset, own: OwnTable): Dataset {
  const { places, indicators, sources, figures } = dataset;
  return {
    ...dataset,
    version: `${dataset.version}+${hashOf(own)}`,
    places: new Map([...places, ...own.places.map((one) => [one.id, one] as const)]),
    indicators: new Map([...indicators, ...own.indicators.map((one) => [one.id, one] as const)]),
    sources: new Map([...sources, [OWN_SOURCE, sourceOf(own)]]),
    figures: new FigureTable(
      appendColumns(
        figures.columns,
        own.rows.map((row) => ({ ...row, source: OWN_SOURCE })),
      ),
    ),
  };
}

const sourceOf = ({ fileName }: OwnTable): Source => ({
  id: OWN_SOURCE,
  title: fileName,
  publisher: '',
  author: '',
  published: '',
  url: '',
  sha256: '',
  licence: '',
  hand: 'first',
  note: '读者自己的文件，只在这台设备上 / the reader’s own file, on this device only',
});

function hashOf({ fileName, rows }: OwnTable): string {
  const hash = new VersionHash();
  hash.startFile(fileName);
  hash.startFile(rows.map(rowText).join('\n'));
  return hash.text();
}

const rowText = (row: OwnRow) =>
  [
    ...[row.place, row.indicator, row.measure, row.of, periodCode(row.period), row.span],
    ...[row.value && decimalText(row.value), row.unit, row.status, row.scope, row.printed],
  ].join('\t');
