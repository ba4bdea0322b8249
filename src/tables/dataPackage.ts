import type { DatasetTitle, Licence } from '../figures/dataset.ts';
import type { CellType, ColumnSchema, TableSchema } from './schema.ts';

/** The descriptive properties of a dataset; `opening` is a place id as printed in places.csv. */
export interface PackageMeta extends Omit<DatasetTitle, 'opening'> {
  readonly opening: string | undefined;
}

type FieldType = 'string' | 'number' | 'integer' | 'date' | 'year' | 'boolean';

interface Constraints {
  readonly required?: true;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

/** A field of a Frictionless Table Schema. */
interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description?: string;
  readonly constraints?: Constraints;
}

interface ForeignKey {
  readonly fields: readonly string[];
  /** An empty `resource` refers to the table itself. */
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly profile: 'tabular-data-resource';
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly dialect: { readonly delimiter: ','; readonly doubleQuote: true; readonly header: true };
  readonly schema: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

/** A Frictionless Tabular Data Package with the properties that Red Banner adds. */
export interface DataPackage {
  readonly profile: 'tabular-data-package';
  readonly name: string;
  readonly title: string;
  readonly title_en: string;
  readonly description: string;
  readonly description_en: string;
  readonly licenses?: readonly Licence[];
  readonly red_banner: {
    readonly demo: boolean;
    readonly opening?: string;
    readonly audience?: 'internal';
    readonly topics?: DatasetTitle['topics'];
    readonly disclosure?: {
      readonly minimum_frequency: number;
      readonly dominance: { readonly n: number; readonly k: number };
      readonly p_percent: number;
      readonly frequency_range: number;
    };
  };
  readonly resources: readonly Resource[];
}

const FIELD_TYPES: Readonly<Record<CellType, FieldType>> = {
  text: 'string',
  id: 'string',
  list: 'string',
  decimal: 'number',
  integer: 'integer',
  date: 'date',
  period: 'string',
  year: 'year',
  flag: 'boolean',
};

/** Only the form of a period; intake checks that the month has the day. */
export const PERIOD_FORM = '^\\d{4}(-(Q[1-4]|\\d{2}(-\\d{2})?))?$';

function describeField(column: ColumnSchema): Field {
  const { name, type, required, values } = column;
  const constraints: Constraints = {
    ...(required && { required }),
    // Intake checks the parts of a list.
    ...(values && type !== 'list' && { enum: values }),
    ...(type === 'period' && { pattern: PERIOD_FORM }),
  };
  const description = descriptionOf(column);
  return {
    name,
    type: FIELD_TYPES[type],
    ...(description && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** The limits that the schema cannot express: words of a list, an open vocabulary, a fixed unit. */
function descriptionOf({ type, values, open, unit }: ColumnSchema): string | undefined {
  if (type === 'list') {
    const words = values ? `：${values.join(', ')}` : '';
    return `以 | 分隔 / separated by |${words}`;
  }
  if (open) {
    const words = open.join(', ');
    return `${words}；其他的在 red_banner.topics 里给名称 / others are named in red_banner.topics`;
  }
  return unit && `单位 ${unit} / unit: ${unit}`;
}

function describeTable(
  { name, columns, key }: TableSchema,
  present: readonly TableSchema[],
): Resource {
  const foreignKeys = columns.flatMap(({ name: column, refersTo }): ForeignKey[] => {
    const target = present.find((one) => one.name === refersTo)?.key?.[0];
    if (!refersTo || !target) return [];
    const resource = refersTo === name ? '' : refersTo;
    return [{ fields: [column], reference: { resource, fields: [target] } }];
  });
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    // Written although it is the default: some readers guess, and take a slash for the delimiter.
    dialect: { delimiter: ',', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(describeField),
      missingValues: [''],
      ...(key && { primaryKey: key }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/**
 * The datapackage.json of a dataset with these tables (one `<table>.csv` each), so that pandas, R
 * and any Frictionless validator read the folder by the contract of intake.
 *
 * @param meta the descriptive properties of the dataset
 * @param tables the tables present, in the order of the file
 */
export function describePackage(meta: PackageMeta, tables: readonly TableSchema[]): DataPackage {
  return {
    profile: 'tabular-data-package',
    name: meta.id,
    title: meta.title.zh,
    title_en: meta.title.en,
    description: meta.description.zh,
    description_en: meta.description.en,
    ...(meta.licences.length > 0 && { licenses: meta.licences }),
    red_banner: {
      demo: meta.demo,
      ...(meta.opening && { opening: meta.opening }),
      ...(meta.audience === 'internal' && { audience: meta.audience }),
      ...(Object.keys(meta.topics).length > 0 && { topics: meta.topics }),
      ...(meta.disclosure && {
        disclosure: {
          minimum_frequency: meta.disclosure.minimumFrequency,
          dominance: meta.disclosure.dominance,
          p_percent: meta.disclosure.pPercent,
          frequency_range: meta.disclosure.frequencyRange,
        },
      }),
    },
    resources: tables.map((table) => describeTable(table, tables)),
  };
}

/** The text of datapackage.json: two-space JSON with a final line break. */
export function packageText(meta: PackageMeta, tables: readonly TableSchema[]): string {
  return `${JSON.stringify(describePackage(meta, tables), null, 2)}\n`;
}
