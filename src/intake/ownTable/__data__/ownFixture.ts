import { readdir, readFile } from 'node:fs/promises';
import type { Dataset } from '../../../figures/dataset.ts';
import { decimalText } from '../../../figures/decimal.ts';
import { periodCode } from '../../../figures/period.ts';
import { dataset, indicator } from '../../../figures/tableFixture.ts';
import type { Extension } from '../../extension.ts';
import { openDataset } from '../../openDataset.ts';
import type { OwnRow } from '../ownFigure.ts';
import { type OwnTable, readOwnTable } from '../readOwnTable.ts';

/**
 * 云州市 with 海港区: cumulative gross output of the whole territory, firms at a point in time; all of
 * 2020.
 */
export const DATASET: Dataset = dataset(
  [
    indicator('gdp', {
      name: { zh: '地区生产总值', en: 'Gross domestic product' },
      synonyms: ['GDP'],
    }),
    indicator('iva', { name: { zh: '规上工业增加值', en: 'Industrial value added' } }),
    indicator('firms', { name: { zh: '规上企业数', en: 'Firms' }, kind: 'stock', unit: '家' }),
    indicator('services', { name: { zh: '服务业', en: 'Services' }, kind: 'growth', unit: '%' }),
  ],
  [
    { value: '35.1', period: '2020-Q1' },
    { value: '36.1', period: '2020-Q2' },
    { indicator: 'iva', period: '2020-Q1', value: '10.0' },
    { indicator: 'iva', period: '2020-Q1', measure: 'yoy', value: '3.0', unit: '%' },
    {
      indicator: 'firms',
      period: '2020-Q1',
      value: '12',
      span: 'point',
      unit: '家',
      scope: 'managed',
    },
    { indicator: 'services', period: '2020-Q1', measure: 'yoy', value: '5.0', unit: '%' },
  ],
);

/** The demonstration dataset, read from its files. */
export async function demoDataset(extensions: readonly Extension[] = []): Promise<Dataset> {
  const folder = new URL('../../../../data/demo/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => /\.(csv|json)$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(new URL(name, folder));
      return { name, blob: new Blob([new Uint8Array(bytes)]) };
    }),
  );
  const opened = await openDataset({ id: 'demo', files }, { extensions });
  if (opened.kind !== 'dataset') throw new Error('the demonstration does not open');
  return opened.dataset;
}

/** A row as one line: place, indicator, measure, period, span, value with unit or status, scope. */
export function rowText(row: OwnRow): string {
  const value = row.value ? `${decimalText(row.value)}${row.unit}` : row.status;
  const { place, indicator, measure, span, scope } = row;
  return [place, indicator, measure, periodCode(row.period), span, value, scope].join(' ');
}

/** Reads a table with `|` between its cells. */
export function readText(text: string, name = 'own.csv'): OwnTable {
  const cells = text.split('\n').map((line) => line.split('|'));
  return readOwnTable(cells, DATASET, name);
}

/** Each problem as one line: severity, code, line, column. */
export function problemTexts({ problems }: OwnTable): string[] {
  return problems.map(({ severity, code, line, column }) =>
    [severity, code, line, column].filter((part) => part !== undefined).join(' '),
  );
}
