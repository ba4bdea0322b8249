import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contractTables } from '../src/cli/contractTables.ts';
import { type PackageMeta, packageText } from '../src/tables/dataPackage.ts';
import { MIT } from './mit.ts';

const folder = new URL('./pinghu/', import.meta.url);

const PINGHU: PackageMeta = {
  id: 'pinghu',
  title: { zh: '平湖公开数据', en: 'Published figures of Pinghu' },
  description: {
    zh: '一版报纸所印的平湖、独山港数字，及平湖、嘉兴、桐乡公开网页上的零星数字；每个数字附出处。报纸未印年份，年份系推断；网页未现场核对。没有公布的，不补。',
    en: 'The figures that one newspaper page prints of Pinghu and Dushangang, and single figures from public web pages of Pinghu, Jiaxing and Tongxiang, each with its source. The newspaper prints no year, so the year is inferred; the web pages were not checked live. What is not published is not filled in.',
  },
  demo: false,
  opening: 'dushangang',
  audience: 'public',
  licences: [MIT],
  topics: {
    promotion: { zh: '招商与外资', en: 'Promotion, foreign capital' },
    upgrade: { zh: '“两化”改造', en: 'Digital and green upgrades' },
  },
};

const CONTRACT = await contractTables();

/** The text of data/pinghu/datapackage.json, for the tables that stand in the folder. */
export function pinghuPackage(): string {
  return packageText(
    PINGHU,
    CONTRACT.filter(({ name }) => existsSync(new URL(`${name}.csv`, folder))),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('datapackage.json', folder), pinghuPackage());
}
