import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { type Needles, needlesOf } from './needles.ts';
import { chanceHits, digitsIn, withoutGeometry } from './numbers.ts';
import type { Cell, Editions } from './withheldCells.ts';

/** A withheld cell whose content is in a file of a public site. */
export interface Leak {
  /** The path below the site's folder; for an archive, including the file in it. */
  readonly file: string;
  /** The folder of the dataset. */
  readonly folder: string;
  readonly cell: Cell;
}

/** A dataset of a site, and its folder. */
export interface Scanned extends Editions {
  readonly folder: string;
}

/** Thrown if a site contains withheld content. */
export class LeakFound extends Error {
  constructor(readonly leaks: readonly Leak[]) {
    super('a public site would hold what is withheld');
  }
}

/** Numbers found in one kind of file, some of them possibly by chance. */
interface Pool {
  readonly hits: Map<string, Leak>;
  readonly others: Set<string>;
}

const TEXTS = new Set('.html .csv .json .jsonld .svg .txt .xml .webmanifest'.split(' '));

/**
 * Searches the files of a public site for withheld content of its datasets, before compressed
 * copies are made: phrases, codes, numbers of five significant digits or more, and lines of
 * figures.csv. The app's own scripts and styles contain no data and define the usual words. Numbers
 * count as leaks only if there are more hits than chance explains.
 */
export async function scanSite(site: string, datasets: readonly Scanned[]): Promise<Leak[]> {
  const names = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)))
    .sort();
  const isApp = (name: string) => name.startsWith(`assets${sep}`);
  const scripts = names.filter((name) => isApp(name) && extname(name) === '.js');
  const known = await Promise.all(scripts.map((name) => readFile(join(site, name), 'utf8')));
  const scans: Scan[] = [];
  for (const editions of datasets) {
    scans.push(new Scan(editions.folder, await needlesOf(editions, known)));
  }
  for (const name of names) {
    if (isApp(name)) continue;
    for (const file of await textsOf(site, name)) for (const scan of scans) scan.look(file);
  }
  return scans.flatMap((scan) => scan.leaks());
}

interface TextFile {
  readonly name: string;
  readonly text: string;
}

async function textsOf(site: string, name: string): Promise<TextFile[]> {
  const ending = extname(name);
  if (ending === '.zip') {
    const files = Object.entries(unzipSync(await readFile(join(site, name))));
    return files.map(([inner, bytes]) => ({
      name: `${name}!${inner}`,
      text: Buffer.from(bytes).toString(),
    }));
  }
  return TEXTS.has(ending) ? [{ name, text: await readFile(join(site, name), 'utf8') }] : [];
}

/** The search of a site for one dataset. */
class Scan {
  readonly #leaks = new Map<string, Leak>();
  readonly #pages: Pool = { hits: new Map(), others: new Set() };
  readonly #data: Pool = { hits: new Map(), others: new Set() };

  constructor(
    readonly folder: string,
    readonly needles: Needles,
  ) {}

  look({ name, text }: TextFile): void {
    const { search, texts, lines } = this.needles;
    for (const phrase of search.in(text)) this.#add(name, texts.get(phrase));
    if (name.endsWith('.csv') && lines.size > 0) {
      for (const line of text.split('\n')) this.#add(name, lines.get(startOf(line)));
    }
    const isPage = name.endsWith('.html');
    this.#count(name, isPage ? withoutGeometry(text) : text, isPage ? this.#pages : this.#data);
  }

  #add(file: string, cell: Cell | undefined): void {
    if (!cell) return;
    const key = `${cell.table} ${cell.row} ${cell.column}`;
    if (!this.#leaks.has(key)) this.#leaks.set(key, { file, folder: this.folder, cell });
  }

  #count(file: string, text: string, { hits, others }: Pool): void {
    const { numbers, shownNumbers } = this.needles;
    if (numbers.size === 0) return;
    for (const digits of digitsIn(text)) {
      const cell = numbers.get(digits);
      if (!cell) {
        if (!shownNumbers.has(digits)) others.add(digits);
      } else if (!hits.has(digits)) hits.set(digits, { file, folder: this.folder, cell });
    }
  }

  leaks(): Leak[] {
    for (const pool of [this.#data, this.#pages]) {
      for (const { file, cell } of this.#beyondChance(pool)) this.#add(file, cell);
    }
    return [...this.#leaks.values()];
  }

  #beyondChance({ hits, others }: Pool): Leak[] {
    const lengths = new Set([...hits.keys()].map(({ length }) => length));
    const ofLength = (digits: Iterable<string>, length: number) =>
      [...digits].filter((one) => one.length === length);
    return [...lengths].flatMap((length) => {
      const met = [...hits].filter(([digits]) => digits.length === length);
      const wanted = ofLength(this.needles.numbers.keys(), length);
      const limit = chanceHits(wanted, ofLength(others, length));
      return met.length > limit ? met.map(([, leak]) => leak) : [];
    });
  }
}

/** The first seven cells of a line of figures.csv; ids and numbers are never quoted. */
const startOf = (line: string) => line.split(',', 7).join(',');
