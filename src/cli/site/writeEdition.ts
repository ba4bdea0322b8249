import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Dataset } from '../../figures/dataset.ts';
import type { IndicatorId } from '../../figures/figure.ts';
import { selectFigures } from '../../figures/selectFigures.ts';
import type { SiteRoot } from '../../release/catalogue/siteAddress.ts';
import { type DatasetFile, figuresCsv } from '../../release/datasetTables.ts';
import { type FrozenRelease, filesAsOf, frozenReleases } from '../../release/frozenRelease.ts';
import { zipOf } from '../../release/zip.ts';
import type { TableSchema } from '../../tables/schema.ts';
import { contractTables } from '../contractTables.ts';
import type { AdmittedEdition } from '../gate.ts';
import { CSVW_FILE, descriptionFiles, feedFile } from './catalogueFiles.ts';
import { editionParts } from './editionParts.ts';
import { keepReleases, type LastOutput, NONE_KEPT } from './keepReleases.ts';
import { editionEntry, type WrittenDataset } from './siteDataset.ts';
import { fileEntry, jsonText, type NewFile, writeFiles } from './writeFiles.ts';

/**
 * At most this many releases get their own folder; older ones can still be seen as of their day.
 */
const MOST_FROZEN_RELEASES = 24;

const RELEASES_FILE = 'releases.json';

/**
 * Writes an edition of a dataset below `data/<id>` of a site: its tables, one table per indicator,
 * a zip of all, and each frozen release. This code never sees the dataset behind the edition.
 */
export async function writeEdition(
  id: string,
  { edition, records }: Pick<AdmittedEdition, 'edition' | 'records'>,
  site: string,
  { root, last }: { readonly root: SiteRoot; readonly last: LastOutput | undefined },
): Promise<WrittenDataset> {
  const { dataset, files: tables, heldBack } = edition;
  const folder = join(site, 'data', id);
  const releases = [...frozenReleases(dataset, MOST_FROZEN_RELEASES)].map((release) =>
    frozenFolder(id, release),
  );
  const parts = editionParts(dataset, tables);
  const files = await writeFiles(folder, [
    ...tables.map(asFile),
    ...parts.files.map(asFile),
    ...[...dataset.indicators.keys()].map((indicator) => indicatorFile(dataset, indicator)),
    { path: `${id}.zip`, content: zipOf(Object.fromEntries(tables.map((f) => [f.name, f.text]))) },
    ...releases.flatMap((release) => release.files),
    ...descriptionFiles(dataset, await schemasOf(tables), root),
    ...records.map(asFile),
  ]);
  const asOf = (day: string) => filesAsOf(dataset, day);
  const { dropped, withdrawn } = last ? await keepReleases(last, id, { folder, asOf }) : NONE_KEPT;
  const list = [
    ...releases.map(({ summary }) => summary),
    ...withdrawn.map(({ day, on, tables }) => ({ day, withdrawn_on: on, tables })),
  ];
  files.push(...(await writeFiles(folder, [{ path: RELEASES_FILE, content: jsonText(list) }])));
  const names = tables.map(({ name }) => name);
  const entry = editionEntry(dataset, names, {
    releases: releases.map(({ day, name }) => ({ day, name })),
    ...(withdrawn.length > 0 && { withdrawn }),
    extras: [
      { name: `${id}.zip`, kind: 'zip' },
      { name: CSVW_FILE, kind: 'csvw' },
      { name: RELEASES_FILE, kind: 'releases' },
      ...records.map(({ name }) => ({ name, kind: 'disclosure' as const })),
      { name: feedFile('zh'), kind: 'feed' },
      { name: feedFile('en'), kind: 'feed' },
    ],
  });
  return {
    entry,
    dataset,
    index: parts.index,
    problems: [],
    heldBack,
    dropped,
    files: files.map((file) => ({ ...file, path: `data/${id}/${file.path}` })),
  };
}

const schemasOf = async (files: readonly DatasetFile[]): Promise<TableSchema[]> =>
  (await contractTables()).filter(({ name }) => files.some((file) => file.name === `${name}.csv`));

const asFile = ({ name, text }: { name: string; text: string }): NewFile => ({
  path: name,
  content: text,
});

function indicatorFile({ figures }: Dataset, indicator: IndicatorId): NewFile {
  return {
    path: `indicators/${indicator}.csv`,
    content: figuresCsv(selectFigures(figures, { indicator })),
  };
}

/**
 * A release in a folder named after its day and its bytes, so that its address keeps its meaning.
 */
function frozenFolder(id: string, { files, ...counts }: FrozenRelease) {
  const entries = files.map((file) => fileEntry(asFile(file)));
  const hash = createHash('sha256')
    .update(entries.map(({ path, sha256 }) => `${path} ${sha256}\n`).join(''))
    .digest('hex');
  const name = `${counts.day}-${hash.slice(0, 12)}`;
  const summary = { ...counts, name, path: `releases/${name}/`, sha256: hash };
  const manifest = { dataset: id, ...summary, files: entries };
  return {
    day: counts.day,
    name,
    summary,
    files: [
      ...files.map(({ name: file, text }) => ({ path: `releases/${name}/${file}`, content: text })),
      { path: `releases/${name}/manifest.json`, content: jsonText(manifest) },
    ],
  };
}
