import { join, resolve } from 'node:path';
import type { Audience } from '../figures/dataset.ts';
import { WrongUse } from './command/wrongUse.ts';
import { datasetId } from './datasetFolder.ts';
import type { Admitted } from './gate.ts';
import { LiveSite, type LiveWatch } from './liveSite.ts';
import { makeOwnFolder } from './ownFolder.ts';
import { problemReport } from './problemReport.ts';
import { type Served, serveFolder } from './serveFolder.ts';
import { BrokenDataset } from './site/brokenDataset.ts';
import { buildSite } from './site/buildSite.ts';
import { Memory } from './site/memory.ts';
import { replaceFolder } from './site/replaceFolder.ts';
import { unreadColumns } from './unreadColumns.ts';
import { writeFault } from './writeFault.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILT_IN = ['data/pinghu', 'data/demo'].map((folder) => join(ROOT, folder));
const NOT_BUILT = '没有生成 · nothing was built: ';
/** At most this many problems are printed after each change. */
const SHOWN = 20;

interface Asked {
  /** Folders of datasets; the repository's own datasets if empty. */
  readonly data: readonly string[];
  readonly audience: Audience;
  readonly port: number;
  readonly host: string | undefined;
  /** The folder of the published site of the data. */
  readonly published: string | undefined;
  readonly 'allow-column': readonly string[];
}

/** Builds a site and serves it until the process ends. */
export async function start(asked: Asked): Promise<number> {
  refuse(asked);
  const { data, audience } = asked;
  process.stdout.write('正在生成网站… · building the site…\n');
  // The built-in public site is static, because a person may upload it to a host.
  if (data.length === 0 && audience === 'public') await serveBuiltIn(asked);
  else await serveLive(asked);
  return 0;
}

function refuse({ data, audience, host }: Asked): void {
  if (audience === 'internal' && host !== undefined) {
    throw new WrongUse(
      '内部版只在本机上看，不能用 --host · An internal edition is for this machine alone: no --host',
    );
  }
  const names = data.map(datasetId);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) {
    throw new WrongUse(`${twice}: 两个数据集同名 · two datasets of this name`);
  }
}

const editionOf = ({ data, audience, 'allow-column': allowed }: Asked) => ({
  audience,
  asOf: undefined,
  allowed,
  // A user's own dataset may still have the demonstration's mark as fictional.
  fictionalFirms: data.length === 0,
  root: { base: '/', origin: undefined },
});

async function serveBuiltIn(asked: Asked): Promise<void> {
  const out = join(ROOT, 'dist');
  const edition = editionOf(asked);
  try {
    await replaceFolder(out, (fresh) => buildSite({ ...edition, datasets: BUILT_IN, out: fresh }));
  } catch (error) {
    if (error instanceof BrokenDataset) {
      end(`${error.folder}\n${problemReport(error.problems, 'zh')}`);
    }
    end(NOT_BUILT + reasonOf(error));
  }
  printAddress(await serve(out, asked));
}

async function serveLive(asked: Asked): Promise<void> {
  const { data, audience, host } = asked;
  const folders = data.length > 0 ? data : BUILT_IN;
  const edition = editionOf(asked);
  const home = await makeOwnFolder(audience);
  // If nothing may be shown, this folder does not exist, so every address is not found.
  const nothing = join(home, 'nothing');
  let served: Served | undefined;
  let shown = nothing;
  const watch: LiveWatch = {
    show: (folder = nothing) => {
      shown = folder;
      served?.show(folder);
    },
    tell: (admitted) => process.stdout.write(`${textOf(admitted, edition.allowed)}\n`),
    fail: (error) =>
      process.stderr.write(
        `网站已关闭，改好再开 · the site is closed until this is fixed: ${reasonOf(error)}\n`,
      ),
  };
  const isOpen = host !== undefined;
  const unbuilt = (error: unknown) => end(NOT_BUILT + reasonOf(error));
  const { published } = asked;
  const memory = published === undefined ? undefined : await Memory.open(published).catch(unbuilt);
  const options = { ...edition, folders, home, isOpen, memory };
  const site = await LiveSite.open(options, watch).catch(unbuilt);
  served = await serve(shown, asked, () => site.upToDate());
  printAddress(served);
  await site.follow(watch);
}

async function serve(
  folder: string,
  { audience, port, host }: Asked,
  ready?: () => Promise<void>,
): Promise<Served> {
  try {
    return await serveFolder(folder, { audience, port, host, ...(ready && { ready }) });
  } catch (error) {
    return end(`不能在 ${host ?? 'localhost'} 上打开 · cannot be served there: ${reasonOf(error)}`);
  }
}

function end(message: string): never {
  process.stderr.write(`${message}\n`);
  return process.exit(1);
}

function reasonOf(error: unknown): string {
  return writeFault(error) ?? (error instanceof Error ? error.message : String(error));
}

function printAddress({ urls: [first, ...others] }: Served): void {
  process.stdout.write(`红旗榜 · Red Banner  ${first}\n`);
  for (const url of others) process.stdout.write(`                    ${url}\n`);
}

/** The full message to the keeper of a dataset. */
function textOf({ kind, folder, id, found }: Admitted, allowed: readonly string[]): string {
  if (kind === 'edition') return `${id}: 没有错误 · no errors`;
  const errors = found.filter(({ severity }) => severity === 'error');
  const lines =
    errors.length > 0
      ? problemReport(errors, 'zh').split('\n').slice(0, Math.min(SHOWN, errors.length))
      : [unreadColumns(found, allowed).join('').trimEnd()];
  return [
    ...lines,
    `${id}: 页面只列出问题，不给数据；全部问题：npm run -s cli -- check ${folder}`,
    `${id}: the pages list problems and show no data; all of them: npm run -s cli -- check ${folder}`,
  ].join('\n');
}
