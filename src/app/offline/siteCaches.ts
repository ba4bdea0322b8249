/** The names of a build's caches. Another site of the same host has another scope, so other names. */
export interface SiteCaches {
  /** The hashed files and the app's shell. */
  readonly assets: string;
  /** Pages by address; each names assets of its build, so it stays with them. */
  readonly pages: string;
  /** The datasets' files, which belong to no build. */
  readonly data: string;
}

export function siteCaches(scope: string, build: string): SiteCaches {
  return {
    assets: `red-banner ${scope} assets ${build}`,
    pages: `red-banner ${scope} pages ${build}`,
    data: `red-banner ${scope} data`,
  };
}

/**
 * The caches, of all those named, that no page needs any more. `used` is the build of each open
 * page, undefined for a page that did not say: then everything stays.
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
