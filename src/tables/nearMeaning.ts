import type { Bilingual } from '../figures/language.ts';
import { say } from './report.ts';
import type { TableSchema } from './schema.ts';

/** The apparent meaning of an unknown column: who may see a row, or from which day. */
export type Meaning = 'access' | 'released';

const LEVEL = /^(is|can|may|are)|权限|密级|级别|范围|对象/;
const RELEASED =
  /embargo|releas|publish|publication|announce|issued|issuedate|dateofissue|(public|available|visible|open)(from|on|after|date|since)|公布|发布|发表|刊发|刊登|公示|解密|脱密|(公开|开放).*[日时期]/;
const ACCESS =
  /access|visib|internal|public|audience|secre|confiden|classifi|private|privacy|restrict|permission|sensitiv|clearance|security|disclos|shar(e|ed|ing)(able|with|level)?$|权限|公开|密级|保密|机密|秘密|绝密|涉密|内部|内网|可见|受众|访问|知悉|敏感|对外/;

/** Guesses the meaning of a column that is not in the contract; undefined for neither meaning. */
export function nearMeaning(column: string): Meaning | undefined {
  const name = column
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-./()]+/g, '');
  if (RELEASED.test(name) && !LEVEL.test(name)) return 'released';
  if (ACCESS.test(name) || RELEASED.test(name)) return 'access';
  return undefined;
}

/** Advises which column of the contract holds what the unknown column seems to hold. */
export function meaningAdvice(meaning: Meaning, { columns }: Pick<TableSchema, 'columns'>) {
  const has = (name: string) => columns.some((column) => column.name === name);
  return meaning === 'access' ? accessAdvice(has('access')) : releasedAdvice(has);
}

function accessAdvice(hasColumn: boolean): Bilingual {
  return hasColumn
    ? say(
        '像是在说谁可以看；请改用 access 列，写 public 或 internal',
        'it seems to say who may see a row; use the column access, with public or internal',
      )
    : say(
        '像是在说谁可以看，但这张表没有这样的列，各行都会公开；不公开的行请移出这个文件',
        'it seems to say who may see a row, but this table has no such column and all its rows are public; move rows that are not public to another file',
      );
}

function releasedAdvice(has: (name: string) => boolean): Bilingual {
  const own = ['released', 'published'].find(has);
  if (own) {
    return say(
      `像是在说哪天公布；请改用 ${own} 列，写日期，如 2023-04-25`,
      `it seems to give the day of release; use the column ${own}, with a day such as 2023-04-25`,
    );
  }
  return has('source')
    ? say(
        '像是在说哪天公布；这张表的行随来源公布，请在 sources.csv 的 published 列写日期',
        'it seems to give the day of release; a row of this table is released with its source, so give the day in the column published of sources.csv',
      )
    : say(
        '像是在说哪天公布，但这张表没有这样的列；还不能公布的行请移出这个文件',
        'it seems to give the day of release, but this table has no such column; move rows that are not released yet to another file',
      );
}
