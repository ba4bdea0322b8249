import { CHART_COLUMNS } from './chartTable.ts';
import type { ChartToGo } from './chartToGo.ts';

/** The description of the view, for a reader who opens the zip later. */
export function readmeOf({ chart: { model }, credit, words }: ChartToGo): string {
  return [
    words.readme(model.title),
    '',
    model.subtitle,
    model.note,
    credit.demo,
    credit.source,
    credit.updated,
    credit.link,
    words.noteRows.guard,
  ]
    .filter((line) => line !== undefined)
    .join('\n')
    .concat('\n');
}

const NUMBERS = new Set<string>(['value']);

/** datapackage.json (Frictionless) for the content of the zip. */
export function packageOf({ dataset, chart: { model, shown }, credit }: ChartToGo): string {
  const used = new Set(
    shown.flatMap(({ series }) =>
      series.points.flatMap((point) => ('figures' in point ? point.figures : [])),
    ),
  );
  const sources = [...new Set([...used].map(({ source }) => source))].flatMap(
    (id) => dataset.sources.get(id) ?? [],
  );
  const content = {
    profile: 'tabular-data-package',
    name: `${dataset.id}-chart`.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, '-'),
    title: model.title,
    description: [model.subtitle, model.note, credit.demo].filter(Boolean).join(' · '),
    version: dataset.version,
    homepage: credit.link,
    sources: sources.map(({ title, url }) => (url ? { title, path: url } : { title })),
    resources: [
      {
        name: 'figures',
        path: 'data/figures.csv',
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: CHART_COLUMNS.map((name) => ({
            name,
            type: NUMBERS.has(name) ? 'number' : 'string',
          })),
        },
      },
    ],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
