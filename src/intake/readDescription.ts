import * as v from 'valibot';
import type { DatasetTitle } from '../figures/dataset.ts';
import type { Problem } from '../figures/problem.ts';
import type { ByteWatch } from './decode.ts';

/** The properties of the dataset as a whole from datapackage.json. */
export interface Description extends Omit<DatasetTitle, 'id' | 'opening'> {
  readonly opening: string | undefined;
}

/** The file that describes a dataset. */
export const DESCRIPTION = 'datapackage.json';

/** Loads the module that makes the problems of a description, only if there are any. */
const faults = () => import('./descriptionProblems.ts');

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

/** The allowed settings of `red_banner`. */
const SETTINGS = Object.keys(SCHEMA.entries.red_banner.wrapped.entries);

/**
 * Reads datapackage.json. Without the file, the folder's name is the title; a broken file is a
 * problem.
 */
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
    return { meta, problems: [(await faults()).noDescription(DESCRIPTION)] };
  }
  const bytes = new Uint8Array(await blob.arrayBuffer());
  onBytes?.(bytes);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return { meta: undefined, problems: [(await faults()).brokenDescription(DESCRIPTION, reason)] };
  }
  const read = v.safeParse(SCHEMA, json);
  if (!read.success) {
    const [issue] = read.issues;
    const path = v.getDotPath(issue);
    const reason = `${path ?? ''}: ${issue.message}`;
    const { brokenDescription } = await faults();
    return { meta: undefined, problems: [brokenDescription(DESCRIPTION, reason, path)] };
  }
  const { title, title_en, description, description_en, licenses, red_banner } = read.output;
  const problems: Problem[] = [];
  const disclosure =
    red_banner?.disclosure === undefined
      ? undefined
      : (await import('./readDisclosure.ts')).readDisclosure(red_banner.disclosure, DESCRIPTION);
  if (disclosure) problems.push(...disclosure.problems);
  const unknown = unknownSettings(json);
  if (unknown.length > 0) {
    const { unknownSetting } = await faults();
    problems.push(...unknown.map((name) => unknownSetting(DESCRIPTION, name, SETTINGS)));
  }
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
      ...(disclosure?.rules && { disclosure: disclosure.rules }),
    },
  };
}

function unknownSettings(json: unknown): string[] {
  const { red_banner } = json as { readonly red_banner?: object };
  const isKnown = new Set<string>(SETTINGS);
  return Object.keys(red_banner ?? {}).filter((name) => !isKnown.has(name));
}
