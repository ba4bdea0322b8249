/**
 * The address if it uses http or https; otherwise undefined, because no other address may become a
 * link.
 */
export function webLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
