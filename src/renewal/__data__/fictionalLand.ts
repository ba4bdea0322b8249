import {
  TABLES_TEXT as CORE_TEXT,
  openWith as openCoreWith,
} from '../../intake/__data__/fictional.ts';
import type { Opened } from '../../intake/assemble.ts';
import type { OpenOptions } from '../../intake/datasetInput.ts';
import { RENEWAL_EXTENSION } from '../extension.ts';
import type { LandTableName } from '../tables/landNames.ts';

const LAND_TEXT: Readonly<Record<LandTableName, string>> = {
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

/** The tables of a small fictional dataset with land renewal that has no problems. */
export const TABLES_TEXT = { ...CORE_TEXT, ...LAND_TEXT };

/** Opens the dataset with some of its files replaced; undefined removes a file. */
export function openWith(
  replaced: Parameters<typeof openCoreWith>[0] = {},
  options: OpenOptions = {},
): Promise<Opened> {
  const land = Object.entries(LAND_TEXT).map(([name, text]) => [`${name}.csv`, text] as const);
  return openCoreWith(
    { ...Object.fromEntries(land), ...replaced },
    { extensions: [RENEWAL_EXTENSION], ...options },
  );
}
