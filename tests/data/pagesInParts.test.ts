import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressesOf, pathOf, renderPage, rowsShown } from '../../src/app/prerender.tsx';
import type { Address } from '../../src/board/address.ts';
import { PartShelf } from '../../src/board/parts/partShelf.ts';
import type { Site } from '../../src/board/site.ts';
import { openFolder } from '../../src/cli/datasetFolder.ts';
import type { Dataset } from '../../src/figures/dataset.ts';
import { FigureTable } from '../../src/figures/figureTable.ts';
import { noFigureRows } from '../../src/intake/figureRows.ts';
import { readPart } from '../../src/intake/readPart.ts';
import { asInParts } from '../../src/release/parts/asInParts.ts';
import { type PartFiles, partFiles } from '../../src/release/parts/partFiles.ts';
import { partFile, ROW_COLUMN } from '../../src/release/parts/partIndex.ts';

const FOLDER = resolve(import.meta.dirname, '../../data/demo');

let whole: Dataset;
let parts: PartFiles;

beforeAll(async () => {
  const { dataset } = await openFolder(FOLDER);
  if (!dataset) throw new Error('the dataset has errors');
  whole = dataset;
  let next = 0;
  // Small as it is, the dataset is divided as a large one.
  parts = partFiles(dataset, [], () => `${next++}`, 0);
});

/** A shelf that remembers what it reads. */
function shelfOf(): { shelf: PartShelf; read: Promise<unknown>[] } {
  const texts = new Map(parts.files.map(({ name, text }) => [name, text]));
  const tables = { ...whole, figures: new FigureTable(noFigureRows().columns) };
  const read: Promise<unknown>[] = [];
  const shelf = new PartShelf(parts.index, tables, (_, hash) => {
    const reading = readPart(hash, new Blob([texts.get(partFile(hash)) ?? '']), ROW_COLUMN);
    read.push(reading);
    return reading;
  });
  return { shelf, read };
}

/** A page with its charts as their models. */
async function render(dataset: Dataset, address: Address): Promise<string> {
  const { id, title, demo } = dataset;
  const entry = {
    id,
    title,
    demo,
    files: [],
    version: '',
    extensions: {},
    releases: [],
    extras: [],
  };
  const path = pathOf(address);
  const site: Site = { datasets: [entry], audience: 'public', page: path };
  const root = { base: '/', origin: undefined };
  const { html } = await renderPage(
    { site, root, path, address, dataset, problems: [] },
    async (model) => ({ wide: JSON.stringify(model), narrow: '' }),
  );
  return html;
}

/** What a reader sees who opens the page with its first parts, then those that it asks for. */
async function renderInParts(address: Address): Promise<{ html: string; rounds: number }> {
  const { shelf, read } = shelfOf();
  const { dataset } = shelf;
  await dataset.figures.open(rowsShown(dataset, address));
  for (let rounds = 1; ; rounds++) {
    const before = read.length;
    const html = await render(dataset, address);
    if (read.length === before) return { html, rounds };
    await Promise.all(read);
  }
}

const PLACE_PAGES = ['demo-town-1', 'demo-zone-9', 'demo-city'];

describe('a page of a dataset that is read in parts', () => {
  const addresses = () =>
    addressesOf('demo', asInParts(whole, parts.index), 'zh').filter(
      ({ place, period, page }) =>
        (place === undefined || PLACE_PAGES.includes(place)) &&
        (period === undefined || /^(2022-Q4|2023-Q[14]|2023)$/.test(period)) &&
        !page.name.startsWith('renewal'),
    );

  it('shows the same as of one that is read whole', async () => {
    const all = addresses();
    expect(all.length).toBeGreaterThan(20);
    for (const address of all) {
      const { html } = await renderInParts(address);
      expect(html, pathOf(address)).toBe(await render(asInParts(whole, parts.index), address));
    }
  });

  it('asks once for what it shows first', async () => {
    const known = addresses().filter(({ page }) => page.name === 'briefing');
    expect(known.length).toBeGreaterThan(10);
    for (const address of known) {
      const { rounds } = await renderInParts(address);
      expect(rounds, pathOf(address)).toBe(1);
    }
  });
});
