/** The path below which the site is served; ends in a slash. */
export const BASE: string = import.meta.env.BASE_URL;
