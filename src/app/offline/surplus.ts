/**
 * Returns the surplus of stored addresses, given oldest first: all except those of the `most`
 * newest groups. A group is removed as a whole, because half a dataset is useless.
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
