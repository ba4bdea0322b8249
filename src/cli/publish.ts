import type { Audience } from '../figures/dataset.ts';
import type { Problem } from '../figures/problem.ts';
import { foldedName } from '../intake/fileNameChecks.ts';
import type { SiteRoot } from '../release/catalogue/siteAddress.ts';
import { WrongUse } from './command/wrongUse.ts';
import { datasetId } from './datasetFolder.ts';
import { outputFault } from './outputFault.ts';
import { problemReport } from './problemReport.ts';
import { leakReport } from './scan/leakReport.ts';
import { LeakFound } from './scan/scanSite.ts';
import { BrokenDataset } from './site/brokenDataset.ts';
import type { DroppedRelease } from './site/keepReleases.ts';
import { memoryPath } from './site/memoryFile.ts';
import { replaceFolder } from './site/replaceFolder.ts';
import { unreadColumns } from './unreadColumns.ts';
import { writeFault } from './writeFault.ts';

interface Asked {
  readonly folders: readonly string[];
  readonly out: string;
  readonly 'as-of': string | undefined;
  readonly audience: Audience;
  readonly base: SiteRoot;
  /** Columns that may stay unread. */
  readonly 'allow-column': readonly string[];
  readonly 'replace-audience': boolean;
  readonly cache: string | undefined;
}

/**
 * Writes the site of some datasets into a folder. The last output is unchanged until the new one is
 * complete.
 *
 * @returns the exit code: 0, 1 if the data have errors or the site cannot be made, or 2 if the
 *   folder cannot be written
 */
export async function publish(asked: Asked): Promise<number> {
  const { folders, out, audience } = asked;
  refuseTwins(folders);
  const fault = await outputFault({
    folders,
    out,
    audience,
    replaceAudience: asked['replace-audience'],
  });
  if (fault) {
    process.stderr.write(`${fault}\n`);
    return 2;
  }
  try {
    // The builder is loaded only when there is something to build.
    const { buildSite } = await import('./site/buildSite.ts');
    const make = (fresh: string) =>
      buildSite({
        datasets: folders,
        out: fresh,
        root: asked.base,
        audience,
        asOf: asked['as-of'],
        allowed: asked['allow-column'],
        cache: asked.cache,
        last: out,
        onLost: () => process.stdout.write(lostText(out)),
        inspect: (folder, problems) => inspect(folder, problems, asked),
      });
    const { pages, heldBack, dropped } = await replaceFolder(out, make, audience);
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
      `没有生成，${out} 保持原样 · nothing was published, ${out} is unchanged: ${messageOf(error)}\n`,
    );
    return 1;
  }
}

/**
 * Prints the problems that `check` prints for a folder; stops a public edition at an unread column.
 */
function inspect(folder: string, problems: readonly Problem[], asked: Asked): void {
  if (problems.length > 0) process.stdout.write(`${folder}\n${problemReport(problems, 'zh')}`);
  const unread = asked.audience === 'public' ? unreadColumns(problems, asked['allow-column']) : [];
  if (unread.length === 0) return;
  process.stderr.write(`${folder}\n${unread.join('')}`);
  throw new Error('有没有读的列 · columns that are not read');
}

function messageOf(error: unknown): string {
  if (error instanceof BrokenDataset) return '数据有错误 · errors in the data';
  if (error instanceof LeakFound) {
    return '网站里会有不公开的内容 · the site would contain content that is not public';
  }
  return writeFault(error) ?? (error instanceof Error ? error.message : String(error));
}

/** Each frozen release that is not carried over, with the reason. */
const droppedText = (id: string, releases: readonly DroppedRelease[]) =>
  releases
    .flatMap(({ name, excess }) => excess.map(({ table, rows }) => ({ name, table, rows })))
    .map(
      ({ name, table, rows }) =>
        `${id}: 冻结的版本 ${name} 不再保留：${table} 有 ${rows} 行与今天的版本不同 · the frozen release ${name} is withdrawn: today’s edition does not show ${rows} of its rows in ${table}\n`,
    )
    .join('');

const lostText = (out: string) =>
  `${memoryPath(out)}: 没有这个文件，${out} 以前公布过、已撤下的数这次不在考虑之内 · is missing: figures that ${out} once published and has withdrawn are not taken into account\n`;

const heldBackText = (id: string, count: number) =>
  `${id}: 另有 ${count} 个数字不公开，否则可以推算出不公开的数 · ${count} more figures held back, from which one that is not public could be worked out\n`;

function refuseTwins(folders: readonly string[]): void {
  const names = folders.map((folder) => foldedName(datasetId(folder)));
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) {
    throw new WrongUse(
      `${twice}: 两个数据集同名（有的系统不分大小写），请改文件夹名 · two datasets of this name on systems that ignore case; rename a folder`,
    );
  }
}
