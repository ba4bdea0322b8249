import type { Directory, PageCount } from '../../figures/openRows.ts';

/**
 * A directory as a file holds it: places with the same periods or the same pages share one list,
 * by its position.
 */
export interface StoredDirectory extends Omit<Directory, 'periods' | 'pages'> {
  readonly periods: Shared<readonly string[]>;
  readonly pages: Shared<readonly PageCount[]>;
}

interface Shared<List> {
  readonly lists: readonly List[];
  readonly of: Readonly<Record<string, number>>;
}

export const storeDirectory = ({ periods, pages, ...rest }: Directory): StoredDirectory => ({
  ...rest,
  periods: share(periods),
  pages: share(pages),
});

export const readDirectory = ({ periods, pages, ...rest }: StoredDirectory): Directory => ({
  ...rest,
  periods: unshare(periods),
  pages: unshare(pages),
});

function share<List>(lists: Readonly<Record<string, List>>): Shared<List> {
  const known = new Map<string, number>();
  const distinct: List[] = [];
  const of = Object.entries(lists).map(([name, list]) => {
    const text = JSON.stringify(list);
    const at = known.get(text) ?? distinct.push(list) - 1;
    known.set(text, at);
    return [name, at] as const;
  });
  return { lists: distinct, of: Object.fromEntries(of) };
}

const unshare = <List>({ lists, of }: Shared<List>): Record<string, List> =>
  Object.fromEntries(
    Object.entries(of).flatMap(([name, at]) => {
      const list = lists[at];
      return list === undefined ? [] : [[name, list]];
    }),
  );
