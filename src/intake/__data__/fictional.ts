import type { Opened } from '../assemble.ts';
import type { OpenOptions } from '../datasetFiles.ts';
import { openDataset } from '../openDataset.ts';
import type { TableName } from '../tableNames.ts';

export const FIGURES_HEADER =
  'place,indicator,measure,of,period,span,value,unit,qualifier,status,scope,printed,source,locator,released,access,note';

/** A small fictional dataset without a problem, table by table. */
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
  parks: `park,name_zh,name_en,place,kind,land,space,space_free,longitude,latitude,source
p1,虚构园,Fictional Park,x-north,industrial,300,,,,,s1
`,
  enterprises: `enterprise,year,name_zh,park,parcel,scope,state,land,tax,revenue,main_business,value_added,employees,source
f1,2022,虚构甲厂,p1,l1,above-scale,producing,20.5,300,9000,8800,2100,85,s1
f1,2023,虚构甲厂,p1,l1,above-scale,producing,20.5,310,9100,8900,2200,85,s1
f2,2023,虚构乙厂,p1,l2,below-scale,producing,6,11,900,,210,12,s1
`,
  projects: `project,name_zh,park,land,land_from,admitted,signed,started,source
j1,虚构项目,p1,6,k1:5.5,2023-01-05,2023-02-01,2023-12-01,s1
`,
  cases: `case,kind,enterprise,found,listed,disposal,issue_zh,due,steps,mended,rechecked,closed,land_freed,source
k1,disposal,f2,2023-01-02,2023-01-09,buy-back,,2023-12-31,2023-03-01 签订协议|2023-08-30 腾空,,,2023-09-10,6,s1
k2,rectification,f1,2023-01-02,2023-01-09,,虚构问题,2023-12-31,,,,,,s1
`,
  renewal_summary: `as_of,year,subject,parks,group,count,land,investment,status,source
2023-12-31,2023,class,,A,,,,confidential,s1
2023-12-31,2023,class,,B,12,250.5,,final,
2023-12-31,2023,class,p1|none,total,20,400,,final,
2023-12-31,2023,stage,,signed,0,0,0,final,
`,
  rules_sets: `ruleset,kind,name_zh,effective_from,effective_to,parcels,least_land,objection_days,criteria_join,confidence,source
r1,evaluation,虚构评价,2022-01-01,,merge,3,7,,demo,s1
r2,low-efficiency,虚构低效,,,,,,any,demo,s1
r3,specialised-sme,虚构专精特新,,,,,,,demo,s1
r4,stages,虚构时限,,,,,,,demo,s1
r5,policies,虚构政策,,,,,,,demo,s1
`,
  rules_evaluations: `ruleset,year,announced,source
r1,2022,2023-06-01,s1
`,
  rules_indicators: `ruleset,scope,indicator,weight,direction,benchmark,cap,floor,missing,source
r1,above-scale,tax_per_mu,60,,24,1,0,zero,s1
r1,above-scale,labour_productivity,40,,30,1,0,scope-mean,s1
r1,below-scale,tax_per_mu,100,,12,1,0,zero,s1
`,
  rules_classes: `ruleset,scope,class,from_percentile,to_percentile,least_score,source
r1,above-scale,A,0,20,,s1
r1,above-scale,B,20,100,,s1
r1,below-scale,A,,,85,s1
r1,below-scale,B,,,45,s1
`,
  rules_criteria: `ruleset,group,criterion,scope,threshold,class,source
r2,1,tax-per-mu-below,,5,,s1
r2,1,class-in-years,,2,D,s1
`,
  rules_items: `ruleset,section,item,name_zh,max_points,take,confidence,source
r3,refinement,debt_ratio,虚构负债率,5,best,demo,s1
r3,refinement,quality_management,虚构质量,5,sum,demo,s1
`,
  rules_brackets: `ruleset,item,measure,at_least,at_most,level,points
r3,debt_ratio,debt_ratio,,0.5,,5
r3,quality_management,quality,,,brand,3
`,
  rules_conditions: `ruleset,condition,alternative,measure,at_least,at_most,level,source
r3,1,1,years_in_niche,2,,,s1
r3,2,1,honours,,,maker-500,s1
`,
  rules_stages: `ruleset,from_stage,to_stage,days,source
r4,signed,started,180,s1
`,
  rules_policies: `ruleset,policy,name_zh,benefit_zh,alternative,criterion,value,amount,at_least,source
r5,loan,虚构贷款,虚构贴息,1,class-in,A|B,,,s1
r5,loan,虚构贷款,虚构贴息,1,amount-at-least,,rd,100,s1
r5,loan,虚构贷款,虚构贴息,2,low-efficiency,,,,s1
`,
};

export const PACKAGE_TEXT = '{"title":"虚构","title_en":"Fictional","red_banner":{"demo":true}}';

type Content = string | Uint8Array<ArrayBuffer>;

/** Opens the fictional dataset with some of its files replaced; undefined takes a file away. */
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

/** Opens with these rows in figures.csv; a cell that is not given has the value of a sound level. */
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
export function told({ problems }: Opened): string[] {
  return problems.map(({ severity, code, file, line, column }) =>
    [severity, code, line === undefined ? file : `${file}:${line}`, column]
      .filter(Boolean)
      .join(' '),
  );
}
