/** What says that a folder is a site of ours, and what it was made from. */
export const EDITION_FILE = 'edition.json';
