const SPECIAL = /[^\p{L}\p{N}/_]/gu;

/**
 * A path as a glob that matches only this path.
 *
 * @example pathGlob('/data/a(b)') // '/data/a\\(b\\)'
 */
export const pathGlob = (path: string): string =>
  path.replaceAll('\\', '/').replace(SPECIAL, '\\$&');
