import { stat, watch } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Audience } from '../figures/dataset.ts';
import { todayInChina } from '../figures/today.ts';
import { openFolder, writeDataset } from './datasetFolder.ts';
import { serveFolder } from './serveFolder.ts';
import { buildSite } from './site/buildSite.ts';
import { replaceFolder } from './site/replaceFolder.ts';
import { writeEdition } from './site/writeEdition.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PORT = 4173;
const ROOT_OF_HOST = { base: '/', origin: undefined };

function readArguments() {
  try {
    return parseArgs({
      options: {
        data: { type: 'string', multiple: true },
        audience: { type: 'string', default: 'public' },
        port: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return usage(error instanceof Error ? error.message : '');
  }
}

function usage(reason: string): never {
  console.error(
    `${reason}\n用法 usage: npm start -- [--data PATH] [--audience public|internal] [--port N]`,
  );
  return process.exit(2);
}

function audienceOf(name: string): Audience {
  if (name === 'public' || name === 'internal') return name;
  return usage(`--audience ${name}`);
}

const { data, port, audience: asked } = readArguments();
const audience = audienceOf(asked);
for (const folder of data ?? []) {
  const info = await stat(folder).catch(() => undefined);
  if (info?.isDirectory()) continue;
  console.error(`${folder}: 不是文件夹 · not a folder`);
  process.exit(2);
}

const own = data !== undefined;
// What is only for the office stays out of the folder that may be put on a host.
const isKept = !own && audience === 'public';
const datasets = data ?? ['data/pinghu', 'data/demo'].map((folder) => join(ROOT, folder));
const out = join(ROOT, isKept ? 'dist' : 'node_modules/.cache/red-banner/own-site');
console.log('正在生成网站… · building the site…');
const { errors } = await replaceFolder(out, (fresh) =>
  buildSite({
    datasets,
    out: fresh,
    root: ROOT_OF_HOST,
    audience,
    asOf: undefined,
    fictionalFirms: true,
    listErrors: true,
  }),
);
if (errors > 0) {
  const folders = datasets.join(' ');
  console.log(
    `数据有 ${errors} 处错误，页面会逐条列出；命令：npm run -s cli -- check ${folders}\n` +
      `${errors} errors in the data; the pages list them, and so does: npm run -s cli -- check ${folders}`,
  );
}
const { url } = await serveFolder(out, {
  port: Number(port ?? PORT),
  // An office's own figures are for its own machine.
  host: audience === 'internal' ? 'localhost' : undefined,
});
console.log(`红旗榜 · Red Banner  ${url}`);
if (own) for (const folder of datasets) void follow(folder);

/** Hands a changed file of the reader's own dataset on, so that the open page can offer it. */
async function follow(folder: string): Promise<void> {
  let waiting: NodeJS.Timeout | undefined;
  for await (const _change of watch(folder)) {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const opened = await openFolder(folder);
      const { id } = opened.entry;
      if (opened.dataset) {
        const options = {
          audience,
          asOf: audience === 'public' ? todayInChina() : undefined,
          fictionalFirms: true,
          root: ROOT_OF_HOST,
        };
        await writeEdition(id, opened.dataset, out, options);
      } else await writeDataset(opened, join(out, 'data', id));
    }, 200);
  }
}
