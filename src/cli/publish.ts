import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Problem } from '../figures/problem.ts';
import { isDate } from '../intake/cellChecks.ts';
import { foldedName } from '../intake/fileNameChecks.ts';
import type { SiteRoot } from '../release/catalogue/siteAddress.ts';
import { datasetId } from './datasetFolder.ts';
import { type Output, outputFault } from './outputFault.ts';
import { problemReport } from './problemReport.ts';
import { leakReport } from './scan/leakReport.ts';
import { LeakFound } from './scan/scanSite.ts';
import { BrokenDataset } from './site/brokenDataset.ts';
import type { DroppedRelease } from './site/keepReleases.ts';
import { replaceFolder } from './site/replaceFolder.ts';
import { parseSiteRoot } from './site/siteRoot.ts';
import { unreadColumns } from './unreadColumns.ts';
import { writeFault } from './writeFault.ts';

const USAGE = `publish DIR... --out OUT [--as-of DATE] [--audience public|internal] [--base PATH] [--allow-column NAME]... [--replace-audience]
  生成可以放到任何静态主机的网站；默认是公开版：内部的、到 DATE（默认今天）还没有公布的数字都不在里面
  builds the site for any static host; public by default: nothing internal, nothing that is not out on DATE (today if left out)
  PATH 是网站所在的路径，如 /stats/，或完整地址，如 https://example.org/stats/
  PATH is where the site will stand, such as /stats/, or its whole address, such as https://example.org/stats/
  公开版遇到没有读的列就停下，除非用 --allow-column 说明这一列可以不读；--replace-audience 才能把公开版换成内部版，或反过来
  a public edition stops at a column that it does not read unless --allow-column names it; only --replace-audience lets an internal edition take the place of a public one, or the other way round
`;

interface Asked extends Output {
  readonly asOf: string | undefined;
  readonly root: SiteRoot;
  /** Columns that may stay unread. */
  readonly allowed: readonly string[];
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
    const { pages, heldBack, dropped } = await replaceFolder(out, (fresh) =>
      buildSite({
        datasets: folders,
        out: fresh,
        root,
        audience,
        asOf,
        allowed: asked.allowed,
        last: out,
        inspect: (folder, problems) => inspect(folder, problems, asked),
      }),
    );
    process.stdout.write(`${out}: ${pages} 页 · pages\n`);
    for (const [id, releases] of dropped) process.stdout.write(droppedText(id, releases));
    for (const [id, count] of heldBack) {
      if (count > 0) process.stdout.write(heldBackText(id, count));
    }
    return 0;
  } catch (error) {
    if (error instanceof BrokenDataset) {
      process.stderr.write(`${error.folder}\n${problemReport(error.problems, 'zh')}`);
    }
    if (error instanceof LeakFound) process.stderr.write(await leakReport(error.leaks));
    process.stderr.write(
      `没有生成，${out} 保持原样 · nothing was published, ${out} is as it was: ${messageOf(error)}\n`,
    );
    return 1;
  }
}

/** Prints what `check` says of a folder; stops a public edition at a column that is not read. */
function inspect(folder: string, problems: readonly Problem[], { audience, allowed }: Asked): void {
  if (problems.length > 0) process.stdout.write(`${folder}\n${problemReport(problems, 'zh')}`);
  const unread = audience === 'public' ? unreadColumns(problems, allowed) : [];
  if (unread.length === 0) return;
  process.stderr.write(`${folder}\n${unread.join('')}`);
  throw new Error('有没有读的列 · columns that are not read');
}

function messageOf(error: unknown): string {
  if (error instanceof BrokenDataset) return '数据有错误 · errors in the data';
  if (error instanceof LeakFound) {
    return '网站里会有不公开的内容 · the site would hold what is not public';
  }
  return writeFault(error) ?? (error instanceof Error ? error.message : String(error));
}

/** Each frozen release that is not carried over, and why. */
const droppedText = (id: string, releases: readonly DroppedRelease[]) =>
  releases
    .flatMap(({ name, excess }) => excess.map(({ table, rows }) => ({ name, table, rows })))
    .map(
      ({ name, table, rows }) =>
        `${id}: 冻结的版本 ${name} 不再保留：${table} 有 ${rows} 行与今天的版本不同 · the frozen release ${name} is withdrawn: today’s edition does not show ${rows} of its rows in ${table}\n`,
    )
    .join('');

const heldBackText = (id: string, count: number) =>
  `${id}: 另有 ${count} 个数字不公开，否则可以推算出不公开的数 · ${count} more figures held back, from which one that is not public could be worked out\n`;

/** Faults of the folders of data, then of the place of the output. */
async function faultOf(asked: Asked): Promise<string | undefined> {
  const { folders } = asked;
  for (const folder of folders) {
    const info = await stat(folder).catch(() => undefined);
    if (!info?.isDirectory()) return `${folder}: 不是文件夹 · not a folder`;
  }
  const names = folders.map((folder) => foldedName(datasetId(folder)));
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) {
    return `${twice}: 两个数据集同名（有的系统不分大小写），请改文件夹名 · two datasets of this name, as some systems that know no case see it; rename a folder`;
  }
  return outputFault(asked);
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
        'allow-column': { type: 'string', multiple: true, default: [] },
        'replace-audience': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const { out, audience, 'as-of': asOf } = values;
    const root = parseSiteRoot(values.base);
    if (positionals.length === 0 || !out || !root) return undefined;
    if (audience !== 'public' && audience !== 'internal') return undefined;
    if (asOf !== undefined && !isDate(asOf)) return undefined;
    return {
      folders: positionals,
      out,
      asOf,
      audience,
      root,
      allowed: values['allow-column'],
      replaceAudience: values['replace-audience'],
    };
  } catch {
    return undefined;
  }
}
