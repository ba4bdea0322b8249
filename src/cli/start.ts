import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Audience } from '../figures/dataset.ts';
import { datasetId } from './datasetFolder.ts';
import type { Admitted } from './gate.ts';
import { LiveSite, type LiveWatch } from './liveSite.ts';
import { makeOwnFolder } from './ownFolder.ts';
import { problemReport } from './problemReport.ts';
import { type Served, type ServeOptions, serveFolder } from './serveFolder.ts';
import { BrokenDataset } from './site/brokenDataset.ts';
import { buildSite } from './site/buildSite.ts';
import { replaceFolder } from './site/replaceFolder.ts';
import { unreadColumns } from './unreadColumns.ts';
import { writeFault } from './writeFault.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PORT = 4173;
const BUILT_IN = ['data/pinghu', 'data/demo'].map((folder) => join(ROOT, folder));
const NOT_BUILT = '没有生成 · nothing was built: ';
/** How many problems a terminal shows of each change. */
const SHOWN = 20;

function readArguments() {
  try {
    return parseArgs({
      options: {
        data: { type: 'string', multiple: true },
        audience: { type: 'string', default: 'public' },
        port: { type: 'string', default: String(PORT) },
        host: { type: 'string' },
        'allow-column': { type: 'string', multiple: true, default: [] },
      },
    }).values;
  } catch (error) {
    return usage(error instanceof Error ? error.message : '');
  }
}

function usage(reason: string): never {
  console.error(
    `${reason}\n用法 usage: npm start -- [--data PATH] [--audience public|internal] [--port N] [--host NAME] [--allow-column NAME]`,
  );
  return process.exit(2);
}

function audienceOf(name: string): Audience {
  if (name === 'public' || name === 'internal') return name;
  return usage(`--audience ${name}`);
}

function portOf(text: string): number {
  const port = Number(text);
  return /^\d+$/.test(text) && port < 65_536 ? port : usage(`--port ${text}`);
}

const { data, host, ...asked } = readArguments();
const audience = audienceOf(asked.audience);
const port = portOf(asked.port);
if (audience === 'internal' && host !== undefined) {
  usage(
    '内部版只在本机上看，不能用 --host · An internal edition is for this machine alone: no --host',
  );
}
for (const folder of data ?? []) {
  const info = await stat(folder).catch(() => undefined);
  if (!info?.isDirectory()) usage(`${folder}: 不是文件夹 · not a folder`);
}

const names = (data ?? []).map(datasetId);
const twice = names.find((name, i) => names.indexOf(name) < i);
if (twice !== undefined) usage(`${twice}: 两个数据集同名 · two datasets of this name`);

const edition = {
  audience,
  asOf: undefined,
  allowed: asked['allow-column'],
  // A dataset of one's own may have kept the demonstration's word that it is fictional.
  fictionalFirms: data === undefined,
  root: { base: '/', origin: undefined },
};
const serving: ServeOptions = { audience, port, host };
console.log('正在生成网站… · building the site…');
// What a person has not asked to be shown as it changes may be put on a host.
if (data === undefined && audience === 'public') await serveBuiltIn();
else await serveLive(data ?? BUILT_IN);

async function serveBuiltIn(): Promise<void> {
  const out = join(ROOT, 'dist');
  try {
    await replaceFolder(out, (fresh) => buildSite({ ...edition, datasets: BUILT_IN, out: fresh }));
  } catch (error) {
    if (error instanceof BrokenDataset) {
      end(`${error.folder}\n${problemReport(error.problems, 'zh')}`);
    }
    end(NOT_BUILT + reasonOf(error));
  }
  printAddress(await serve(out));
}

async function serveLive(folders: readonly string[]): Promise<void> {
  const home = await makeOwnFolder(audience);
  // Where nothing may be shown there is no such folder, and every address is not found.
  const nothing = join(home, 'nothing');
  let served: Served | undefined;
  let shown = nothing;
  const watch: LiveWatch = {
    show: (folder = nothing) => {
      shown = folder;
      served?.show(folder);
    },
    tell: (admitted) => console.log(textOf(admitted)),
    fail: (error) =>
      console.error(
        `网站已关闭，改好再开 · the site is closed until this is mended: ${reasonOf(error)}`,
      ),
  };
  const isOpen = host !== undefined;
  const site = await LiveSite.open({ ...edition, folders, home, isOpen }, watch).catch((error) =>
    end(NOT_BUILT + reasonOf(error)),
  );
  served = await serve(shown);
  printAddress(served);
  await site.follow(watch);
}

async function serve(folder: string): Promise<Served> {
  try {
    return await serveFolder(folder, serving);
  } catch (error) {
    return end(`不能在 ${host ?? 'localhost'} 上打开 · cannot be served there: ${reasonOf(error)}`);
  }
}

function end(message: string): never {
  console.error(message);
  return process.exit(1);
}

function reasonOf(error: unknown): string {
  return writeFault(error) ?? (error instanceof Error ? error.message : String(error));
}

function printAddress({ urls: [first, ...others] }: Served): void {
  console.log(`红旗榜 · Red Banner  ${first}`);
  for (const url of others) console.log(`                    ${url}`);
}

/** What whoever keeps the dataset is told of it, in full. */
function textOf({ kind, folder, id, found }: Admitted): string {
  if (kind === 'edition') return `${id}: 没有错误 · no errors`;
  const errors = found.filter(({ severity }) => severity === 'error');
  const lines =
    errors.length > 0
      ? problemReport(errors, 'zh').split('\n').slice(0, Math.min(SHOWN, errors.length))
      : [unreadColumns(found, edition.allowed).join('').trimEnd()];
  return [
    ...lines,
    `${id}: 页面只列出问题，不给数据；全部问题：npm run -s cli -- check ${folder}`,
    `${id}: the pages list problems and show no data; all of them: npm run -s cli -- check ${folder}`,
  ].join('\n');
}
