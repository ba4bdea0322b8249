/**
 * The names of a build's caches. Another site on the same host has another scope, and thus other
 * names.
 */
export interface SiteCaches {
  /** The hashed files and the app's shell. */
  readonly assets: string;
  /** Pages by address; each uses assets of its build, so it is stored with them. */
  readonly pages: string;
  /** The datasets' files, which are independent of builds. */
  readonly data: string;
}

export function siteCaches(scope: string, build: string): SiteCaches {
  return {
    assets: `red-banner ${scope} assets ${build}`,
    pages: `red-banner ${scope} pages ${build}`,
    data: `red-banner ${scope} data`,
  };
}

/** True if a cache has the hashed files of a build of the site. */
export const isAssets = (name: string, scope: string): boolean =>
  name.startsWith(`red-banner ${scope} assets `);

/**
 * Returns those of the given caches that no page needs any more. `used` contains the build of each
 * open page, undefined for a page that did not answer; then all caches stay.
 */
export function unusedCaches(
  names: readonly string[],
  scope: string,
  own: string,
  used: readonly (string | undefined)[],
): string[] {
  const builds = [own];
  for (const build of used) {
    if (build === undefined) return [];
    builds.push(build);
  }
  const needed = new Set(builds.flatMap((build) => Object.values(siteCaches(scope, build))));
  return names.filter((name) => name.startsWith(`red-banner ${scope} `) && !needed.has(name));
}
