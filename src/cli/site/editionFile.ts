/** What says that a folder is a site of ours, and what it was made from. */
export const EDITION_FILE = 'edition.json';

/** The first thing that the file says. */
export const PRODUCT = 'Red Banner';
