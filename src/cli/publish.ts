import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Audience } from '../figures/dataset.ts';
import { isDate } from '../intake/cellChecks.ts';
import type { SiteRoot } from '../release/catalogue/siteAddress.ts';
import { datasetId } from './datasetFolder.ts';
import { problemReport } from './problemReport.ts';
import { BrokenDataset } from './site/brokenDataset.ts';
import { EDITION_FILE, PRODUCT } from './site/editionFile.ts';
import { keepReleases } from './site/keepReleases.ts';
import { holdsAnything, replaceFolder } from './site/replaceFolder.ts';
import { parseSiteRoot } from './site/siteRoot.ts';
import { writeFault } from './writeFault.ts';

const USAGE = `publish DIR... --out OUT [--as-of DATE] [--audience public|internal] [--base PATH]
  生成可以放到任何静态主机的网站；默认是公开版：内部的、到 DATE（默认今天）还没有公布的数字都不在里面
  builds the site for any static host; public by default: nothing internal, nothing that is not out on DATE (today if left out)
  PATH 是网站所在的路径，如 /stats/，或完整地址，如 https://example.org/stats/
  PATH is where the site will stand, such as /stats/, or its whole address, such as https://example.org/stats/
`;

interface Asked {
  readonly folders: readonly string[];
  readonly out: string;
  readonly asOf: string | undefined;
  readonly audience: Audience;
  readonly root: SiteRoot;
}

/**
 * `publish DIR...`: the site of some datasets, in a folder. Returns 0; 1 where the data hold errors
 * or the site cannot be made; 2 where the command is not understood. The last output stands as it
 * was until the new one is whole.
 */
export async function publish(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { folders, out, asOf, audience, root } = asked;
  const fault = await faultOf(asked);
  if (fault) {
    process.stderr.write(`${fault}\n`);
    return 2;
  }
  try {
    // What builds is loaded when there is something to build.
    const { buildSite } = await import('./site/buildSite.ts');
    const { pages, heldBack } = await replaceFolder(out, async (fresh) => {
      const built = await buildSite({
        datasets: folders,
        out: fresh,
        root,
        audience,
        asOf,
        compress: true,
      });
      await keepReleases(out, fresh);
      return built;
    });
    process.stdout.write(`${out}: ${pages} 页 · pages\n`);
    for (const [id, count] of heldBack) {
      if (count > 0) process.stdout.write(heldBackText(id, count));
    }
    return 0;
  } catch (error) {
    if (error instanceof BrokenDataset) {
      process.stderr.write(`${error.folder}\n${problemReport(error.problems, 'zh')}`);
    }
    const reason =
      error instanceof BrokenDataset ? '数据有错误 · errors in the data' : messageOf(error);
    process.stderr.write(
      `没有生成，${out} 保持原样 · nothing was published, ${out} is as it was: ${reason}\n`,
    );
    return 1;
  }
}

const messageOf = (error: unknown) =>
  writeFault(error) ?? (error instanceof Error ? error.message : String(error));

const heldBackText = (id: string, count: number) =>
  `${id}: 另有 ${count} 个数字不公开，否则可以推算出不公开的数 · ${count} more figures held back, lest one that is not public be worked out\n`;

/** What keeps the output from being written where it should go. */
async function faultOf({ folders, out }: Asked): Promise<string | undefined> {
  for (const folder of folders) {
    const info = await stat(folder).catch(() => undefined);
    if (!info?.isDirectory()) return `${folder}: 不是文件夹 · not a folder`;
    if (isInside(folder, out) || isInside(out, folder)) {
      return `${out}: 不能与数据 ${folder} 互相包含 · must not lie within the data ${folder}, nor around it`;
    }
  }
  const names = folders.map(datasetId);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) {
    return `${twice}: 两个数据集同名，请改文件夹名 · two datasets of this name; rename a folder`;
  }
  const there = await stat(out).catch(() => undefined);
  if (there && !(await isSiteOfOurs(out)) && (!there.isDirectory() || (await holdsAnything(out)))) {
    return `${out}: 已有别的内容，不覆盖；请换一个文件夹 · holds something else and is left alone; name another folder`;
  }
  return undefined;
}

/** Whether a folder was published by this command: it says so itself. */
async function isSiteOfOurs(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, EDITION_FILE), 'utf8').catch(() => '');
  return text.startsWith(`{\n  "product": "${PRODUCT}"`);
}

/** Whether a folder is another or lies in it. */
function isInside(inner: string, outer: string): boolean {
  const path = relative(resolve(outer), resolve(inner));
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && resolve(path) !== path);
}

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        'as-of': { type: 'string' },
        audience: { type: 'string', default: 'public' },
        base: { type: 'string', default: '/' },
      },
      allowPositionals: true,
    });
    const { out, audience, 'as-of': asOf } = values;
    const root = parseSiteRoot(values.base);
    if (positionals.length === 0 || !out || !root) return undefined;
    if (audience !== 'public' && audience !== 'internal') return undefined;
    if (asOf !== undefined && !isDate(asOf)) return undefined;
    return { folders: positionals, out, asOf, audience, root };
  } catch {
    return undefined;
  }
}
