/** What two writings of one name have in common: case, width and spaces do not count. */
export function nameKey(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Finds the id of a name. Of two ids with one name, the one whose name it is before the one's whose alias. */
export class NameIndex<Id extends string> {
  readonly #ids = new Map<string, Id>();

  /** Names by rank: ids first, then names, then aliases. */
  constructor(
    rows: readonly { readonly id: Id; readonly names: readonly (readonly string[])[] }[],
  ) {
    const ranks = Math.max(0, ...rows.map(({ names }) => names.length));
    for (let rank = 0; rank < ranks; rank++) {
      for (const { id, names } of rows) {
        for (const name of names[rank] ?? []) {
          const key = nameKey(name);
          if (key !== '' && !this.#ids.has(key)) this.#ids.set(key, id);
        }
      }
    }
  }

  find(text: string): Id | undefined {
    return this.#ids.get(nameKey(text));
  }

  add(name: string, id: Id): void {
    this.#ids.set(nameKey(name), id);
  }
}

const LONGEST_ID = 90;

/**
 * An id for a name that the dataset does not have: `own.` and the letters and digits of the name,
 * for it stands between commas in links. The same name in the same file has the same id each time.
 */
export function ownId(name: string, taken: (id: string) => boolean): string {
  const plain = name
    .normalize('NFKC')
    .trim()
    .replace(/[^\p{L}\p{N}_.-]+/gu, '_');
  const letters = [...plain.slice(0, LONGEST_ID + 1)];
  // Letters of two units count as two in the length of an id.
  while (letters.join('').length > LONGEST_ID) letters.pop();
  const base = `own.${letters.join('')}`;
  if (!taken(base)) return base;
  let number = 2;
  while (taken(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
