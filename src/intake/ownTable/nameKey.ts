/** The form in which two spellings of a name are equal: it ignores case, width and spaces. */
export function nameKey(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Finds the id of a name. A name takes precedence over an equal alias of another id. */
export class NameIndex<Id extends string> {
  readonly #ids = new Map<string, Id>();

  /** Names by precedence: ids first, then names, then aliases. */
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
 * An id for a name missing from the dataset: `own.` and the letters and digits of the name, because
 * links separate ids with commas. The same name in the same file always gets the same id.
 */
export function ownId(name: string, taken: (id: string) => boolean): string {
  const plain = name
    .normalize('NFKC')
    .trim()
    .replace(/[^\p{L}\p{N}_.-]+/gu, '_');
  const letters = [...plain.slice(0, LONGEST_ID + 1)];
  // Surrogate pairs count as two in the length of an id.
  while (letters.join('').length > LONGEST_ID) letters.pop();
  const base = `own.${letters.join('')}`;
  if (!taken(base)) return base;
  let number = 2;
  while (taken(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
