/**
 * The kept addresses, given oldest first, that are one too many: all but those of the `most`
 * newest groups. A group goes whole, since half a dataset is of no use.
 */
export function surplus(
  addresses: readonly string[],
  groupOf: (address: string) => string,
  most: number,
): string[] {
  const newest = new Set<string>();
  for (const address of addresses.toReversed()) {
    if (newest.size === most) break;
    newest.add(groupOf(address));
  }
  return addresses.filter((address) => !newest.has(groupOf(address)));
}
