import * as v from 'valibot';
import type { DatasetTitle } from '../figures/dataset.ts';
import type { Problem } from '../figures/problem.ts';
import type { ByteWatch } from './decode.ts';
import { nearestName } from './nearest.ts';
import { readDisclosure } from './readDisclosure.ts';
import { fixed, problem, say, withoutData } from './report.ts';

/** What datapackage.json says of the dataset as a whole. */
export interface Description extends Omit<DatasetTitle, 'id' | 'opening'> {
  readonly opening: string | undefined;
}

/** The file that describes a dataset. */
export const DESCRIPTION = 'datapackage.json';

const SCHEMA = v.object({
  title: v.string(),
  title_en: v.optional(v.string()),
  description: v.optional(v.string()),
  description_en: v.optional(v.string()),
  licenses: v.optional(
    v.array(
      v.object({
        name: v.optional(v.string(), ''),
        title: v.optional(v.string(), ''),
        path: v.optional(v.string(), ''),
      }),
    ),
    [],
  ),
  red_banner: v.optional(
    v.object({
      demo: v.optional(v.boolean()),
      opening: v.optional(v.string()),
      audience: v.optional(v.picklist(['public', 'internal'])),
      topics: v.optional(v.record(v.string(), v.object({ zh: v.string(), en: v.string() })), {}),
      disclosure: v.optional(v.unknown()),
    }),
  ),
});

/** All that `red_banner` may have. */
const SETTINGS = Object.keys(SCHEMA.entries.red_banner.wrapped.entries);

/** Reads datapackage.json. Without the file the folder's name is the title; a broken one is a problem. */
export async function readDescription(
  id: string,
  blob: Blob | undefined,
  { onBytes }: ByteWatch,
): Promise<{ meta: Description | undefined; problems: Problem[] }> {
  if (!blob) {
    const plain = { zh: id, en: id };
    const nothing = { zh: '', en: '' };
    const meta: Description = {
      title: plain,
      description: nothing,
      demo: false,
      opening: undefined,
      audience: 'public',
      licences: [],
      topics: {},
    };
    return { meta, problems: [noDescription()] };
  }
  const bytes = new Uint8Array(await blob.arrayBuffer());
  onBytes?.(bytes);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    return { meta: undefined, problems: [broken(error instanceof Error ? error.message : '')] };
  }
  const read = v.safeParse(SCHEMA, json);
  if (!read.success) {
    const [issue] = read.issues;
    const path = v.getDotPath(issue);
    return { meta: undefined, problems: [broken(`${path ?? ''}: ${issue.message}`, path)] };
  }
  const { title, title_en, description, description_en, licenses, red_banner } = read.output;
  const { rules, problems } = readDisclosure(red_banner?.disclosure, DESCRIPTION);
  problems.push(...unknownSettings(json));
  return {
    problems,
    meta: {
      title: { zh: title, en: title_en ?? title },
      description: { zh: description ?? '', en: description_en ?? description ?? '' },
      demo: red_banner?.demo ?? false,
      opening: red_banner?.opening,
      audience: red_banner?.audience ?? 'public',
      licences: licenses,
      topics: red_banner?.topics ?? {},
      ...(rules && { disclosure: rules }),
    },
  };
}

/** A setting that is misspelt would be as good as not set: a stricter rule of disclosure control too. */
function unknownSettings(json: unknown): Problem[] {
  const { red_banner } = json as { readonly red_banner?: object };
  const isKnown = new Set<string>(SETTINGS);
  return Object.keys(red_banner ?? {})
    .filter((name) => !isKnown.has(name))
    .map((name) => {
      const nearest = nearestName(name, SETTINGS);
      const spot = { file: DESCRIPTION, column: 'red_banner', value: name };
      const all = SETTINGS.join(' / ');
      const expected = withoutData({ zh: all, en: all });
      const mend = nearest
        ? say(`是不是 ${nearest}？`, `did you mean ${nearest}?`)
        : fixed('没有读这一项；可以删去', 'it is not read and can be deleted');
      return problem('warning', 'unknown-setting', spot, expected, mend);
    });
}

function noDescription(): Problem {
  return problem(
    'warning',
    'no-description',
    { file: DESCRIPTION },
    fixed('说明文件 datapackage.json', 'a datapackage.json that describes the dataset'),
    fixed(
      '可以补上标题和说明；现在用文件夹名作标题',
      'add one with title and description; the folder’s name stands in',
    ),
  );
}

function broken(what: string, column?: string | null): Problem {
  return problem(
    'error',
    'bad-description',
    { file: DESCRIPTION, column: column ?? undefined, value: what },
    fixed('有 title 的 JSON 对象', 'a JSON object with a title'),
    fixed('改正 datapackage.json 的写法', 'mend datapackage.json'),
  );
}
