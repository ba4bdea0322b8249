import type { TableName } from '../../tables/tableNames.ts';
import type { Opened } from '../assemble.ts';
import type { OpenOptions } from '../datasetInput.ts';
import { openDataset } from '../openDataset.ts';

export const FIGURES_HEADER =
  'place,indicator,measure,of,period,span,value,unit,qualifier,status,scope,printed,source,locator,released,access,note';

/** A small valid fictional dataset, table by table. */
export const TABLES_TEXT: Readonly<Record<TableName, string>> = {
  places: `place,name_zh,name_en,kind,parent
x-city,虚构市,Fictional City,city,
x-north,虚构北镇,Fictional North,town,x-city
x-south,虚构南镇,Fictional South,town,x-city
`,
  indicators: `indicator,name_zh,name_en,kind,unit,part_of
output,产值,Output,flow,亿元,
projects,项目,Projects,count,个,
large_projects,大项目,Large projects,count,个,projects
profit,利润,Profit,flow,亿元,
rate,合格率,Pass rate,ratio,%,
`,
  sources: `source,title,url
s1,虚构公报,https://example.org/1
`,
  figures: `${FIGURES_HEADER}
x-north,output,level,,2023-Q1,ytd,35.1,亿元,=,final,territory,35.1亿元,s1,第1段,2023-04-20,public,
`,
  targets: `place,indicator,year,value,unit,source
x-north,output,2023,150,亿元,s1
`,
  contests: `contest,version,name_zh,valid_from,valid_to,score,aggregate,missing,tie_break,source
race,1,虚构竞赛,2023-01-01,,min-max,arithmetic,reweight,,s1
`,
  contest_indicators: `contest,version,indicator,measure,weight,direction
race,1,output,yoy,1,higher
`,
  adjustments: `contest,period,place,points,reason_zh,source
race,2023-Q1,x-north,-0.5,虚构扣分,s1
`,
  awards: `contest,period,place,award,source
race,2023-Q1,x-north,banner,s1
`,
};

export const PACKAGE_TEXT = '{"title":"虚构","title_en":"Fictional","red_banner":{"demo":true}}';

type Content = string | Uint8Array<ArrayBuffer>;

/** Opens the fictional dataset with some of its files replaced; undefined removes a file. */
export function openWith(
  replaced: Readonly<Record<string, Content | undefined>> = {},
  options: OpenOptions = {},
): Promise<Opened> {
  const tables = Object.entries(TABLES_TEXT).map(([name, text]) => [`${name}.csv`, text] as const);
  const all: Record<string, Content | undefined> = {
    'datapackage.json': PACKAGE_TEXT,
    ...Object.fromEntries(tables),
    ...replaced,
  };
  const files = Object.entries(all).flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, blob: new Blob([content]) }],
  );
  return openDataset({ id: 'fictional', files }, { today: '2023-12-31', ...options });
}

/**
 * Opens the dataset with these rows in figures.csv; omitted cells get the values of a valid level.
 */
export function openFigures(...rows: readonly Readonly<Record<string, string>>[]): Promise<Opened> {
  return openWith({ 'figures.csv': figuresText(...rows) });
}

const SOUND: Readonly<Record<string, string>> = {
  place: 'x-north',
  indicator: 'output',
  measure: 'level',
  period: '2023-Q1',
  span: 'ytd',
  value: '35.1',
  unit: '亿元',
  qualifier: '=',
  status: 'final',
  scope: 'territory',
  source: 's1',
  released: '2023-04-20',
};

export function figuresText(...rows: readonly Readonly<Record<string, string>>[]): string {
  const lines = rows.map((row) =>
    FIGURES_HEADER.split(',')
      .map((name) => row[name] ?? SOUND[name] ?? '')
      .join(','),
  );
  return `${FIGURES_HEADER}\n${lines.join('\n')}\n`;
}

/** Each problem as `severity code file:line column`. */
export function problemLines({ problems }: Opened): string[] {
  return problems.map(({ severity, code, file, line, column }) =>
    [severity, code, line === undefined ? file : `${file}:${line}`, column]
      .filter(Boolean)
      .join(' '),
  );
}
